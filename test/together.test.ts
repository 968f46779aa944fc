import { readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import { HALVES as BROWSER_HALVES } from "./browser/halves/halves";
import { HALVES } from "./halves/halves";

const files = readdirSync("test", { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".test.ts"));
const isInBrowser = (name: string) => name.startsWith("browser/");
const folderOf = (name: string) => relative(".", dirname(name)).replaceAll("\\", "/");

test("npm test runs every folder of tests once", () => {
  const folders = new Set(files.filter((name) => !isInBrowser(name)).map(folderOf));
  expect([...HALVES.one, ...HALVES.other].sort()).toEqual([...folders].sort());
});

test("npm test runs every file of browser tests once", () => {
  const run = [...BROWSER_HALVES.one, ...BROWSER_HALVES.other].map((name) => `browser/${name}`);
  expect(run.sort()).toEqual(files.filter(isInBrowser).sort());
});
