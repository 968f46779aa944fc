import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const BIOME = require.resolve("@biomejs/biome/bin/biome");

/** Whether the linter objects to a file of this content at this place. */
function isRefused(path: string, content: string): boolean {
  const biome = [BIOME, "lint", `--stdin-file-path=${path}`];
  const { status, error } = spawnSync(process.execPath, biome, {
    cwd: resolve(__dirname, ".."),
    input: content,
  });
  if (error) throw error;
  return status !== 0;
}

const importing = (path: string) => `import { thing } from "${path}";\n\nexport const things = [thing];\n`;

test.each([
  ["src/return/new.ts", "../engine/run-rules"],
  ["src/return/new.ts", "../reference/providers"],
  ["src/reference/new.ts", "../../rules/index"],
  ["rules/child/new.ts", "../../src/engine/rule"],
  ["src/engine/new.ts", "../report/findings"],
  ["src/suggestions/sources/new.ts", "../../report/findings"],
  ["src/report/summary/new.ts", "../../excel/annotate"],
  ["src/report/new.ts", "../../test/support/expect-same"],
  ["src/excel/new.ts", "../files/read-xlsx"],
  ["src/files/new.ts", "../taskpane/session"],
  ["src/taskpane/child/new.tsx", "../../workbench/workbench"],
  ["src/workbench/host/new.ts", "../../excel/annotate"],
  ["src/package/new.ts", "../excel/annotate"],
])("a file %s may not import %s, which lies higher or aside", (path, imported) => {
  expect(isRefused(path, importing(imported))).toBe(true);
});

test.each([
  ["src/return/new.ts", "./cells"],
  ["rules/child/new.ts", "../../src/return/cells"],
  ["src/engine/new.ts", "../../rules/index"],
  ["src/report/summary/new.ts", "../../engine/run-rules"],
  ["src/taskpane/child/new.tsx", "../../excel/annotate"],
])("a file %s may import %s, which lies below", (path, imported) => {
  expect(isRefused(path, importing(imported))).toBe(false);
});

test.each(["new Date()", "Date.now()", "window.name", "process.env"])(
  "a rule may not ask for %s; a page may",
  (asked) => {
    const content = `export const answer = ${asked};\n`;
    expect(isRefused("rules/child/new.ts", content)).toBe(true);
    expect(isRefused("src/taskpane/new.ts", content)).toBe(false);
  },
);
