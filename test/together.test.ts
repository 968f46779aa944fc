import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";

test("every folder of tests has the file by which npm test runs them together", () => {
  const files = readdirSync("test", { recursive: true }).map((name) =>
    `test/${String(name)}`.replaceAll("\\", "/"),
  );
  const folders = files
    .filter((name) => name.endsWith(".test.ts") && !name.startsWith("test/browser/"))
    .map((name) => dirname(name));
  expect([...new Set(folders)].filter((folder) => !existsSync(`${folder}/together.ts`))).toEqual([]);
});
