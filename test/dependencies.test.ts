import { readFileSync } from "node:fs";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

const read = (path: string) => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};
const lock = JSON.parse(read("package-lock.json")) as Lock;
const { ALLOWED, licencesPage, packagesForUsers } = jest.requireActual<{
  ALLOWED: readonly string[];
  licencesPage: (from: Lock) => string;
  packagesForUsers: (from: Lock) => { name: string; licence: string }[];
}>("../scripts/licences-page.js");

const { licencesText } = jest.requireActual<{
  licencesText: (from: Lock, isInside?: (path: string) => boolean) => string;
}>("../scripts/licences-text.js");

test("docs/licences.md is in step with the lock file", () => {
  expect(read("docs/licences.md")).toBe(licencesPage(lock));
});

test("every package in what users get has a licence that allows it", () => {
  expect(packagesForUsers(lock).filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
});

test("the licence texts hold this project's and a notice for each package, or for those that are inside", () => {
  const parts = licencesText(lock).split(/\n={80}\n/);
  expect(parts).toHaveLength(1 + packagesForUsers(lock).length);
  for (const part of parts) expect(part).toMatch(/^.+\n\n[\s\S]*copyright[\s\S]*(permission|provided)/i);
  const names = licencesText(lock, (path) => path === "node_modules/saxes").match(/^(?:SSDA903|saxes) \S+/gm);
  expect(names).toEqual(["SSDA903 Validator", expect.stringMatching(/^saxes \d/)]);
});

test("docs/dependencies.md names every direct dependency with the version of the lock file, and no other", () => {
  const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const wanted = direct.map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? ""}`);
  const rows = [...read("docs/dependencies.md").matchAll(/^\| (\S+ \d\S*) +\|/gm)].map(([, cell]) => cell);
  expect(rows.sort()).toEqual(wanted.sort());
});
