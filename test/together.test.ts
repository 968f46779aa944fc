import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { HALVES } from "./browser/halves/halves";

const files = readdirSync("test", { recursive: true })
  .map((name) => `test/${String(name)}`.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".test.ts"));
const isInBrowser = (name: string) => name.startsWith("test/browser/");

test("every folder of tests has the file by which npm test runs them together", () => {
  const folders = new Set(files.filter((name) => !isInBrowser(name)).map((name) => dirname(name)));
  expect([...folders].filter((folder) => !existsSync(`${folder}/together.ts`))).toEqual([]);
});

test("npm test runs every file of browser tests", () => {
  const run = [...HALVES.one, ...HALVES.other].map((name) => `test/browser/${name}`);
  expect(run.sort()).toEqual(files.filter(isInBrowser).sort());
});
