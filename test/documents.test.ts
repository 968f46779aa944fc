import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { USAGE } from "../src/cli/usage";

const PROJECT = join(__dirname, "..");
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { scripts: object }).scripts,
);

/** Every document for people, by its path from the project's folder. */
const DOCUMENTS = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith(".md")),
  ...documentsBelow("docs"),
  ...documentsBelow("assets"),
].sort();

function documentsBelow(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");

/** The anchors of a document's headings, as common viewers make them. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => heading ?? "");
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** Text without blocks of code, in which a bracket is no link. */
const prose = (text: string) => text.replace(/```[\s\S]*?```/g, "");

function brokenLinks(document: string): string[] {
  const text = prose(read(document));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? document : relative(PROJECT, join(PROJECT, dirname(document), path));
      if (!existsSync(join(PROJECT, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).has(anchor);
    });
}

function unknownCommands(document: string): string[] {
  const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z][a-z0-9:-]*)/g)];
  return named.map(([, name]) => name ?? "").filter((name) => !SCRIPTS.includes(name));
}

function unknownPlaces(document: string): string[] {
  const named = [...prose(read(document)).matchAll(/`((?:src|rules|scripts|test|assets|docs)\/[\w./-]*)`/g)];
  const made = /^(rules\/reviews\/999\.ts|assets\/postcodes\/?)$/;
  return named
    .map(([, path]) => path ?? "")
    .filter((path) => !made.test(path) && !existsSync(join(PROJECT, path)));
}

test("the command line's document says what --help prints", () => {
  expect(read("docs/command-line.md")).toContain(USAGE.trim());
});

test("there are documents to check", () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(["README.md", join("docs", "deploy.md")]));
});

describe.each(DOCUMENTS)("%s", (document) => {
  test("links only to places that exist", () => {
    expect(brokenLinks(document)).toEqual([]);
  });
  test("names only commands and places that exist in the project", () => {
    expect(unknownCommands(document)).toEqual([]);
    expect(unknownPlaces(document)).toEqual([]);
  });
});
