import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const BIOME = require.resolve("@biomejs/biome/bin/biome");

const importing = (path: string) => `import { thing } from "${path}";\n\nexport const things = [thing];\n`;
const asking = (asked: string) => `export const answer = ${asked};\n`;

/** What a file may and may not contain, by its folder. */
const REFUSED: readonly (readonly [folder: string, content: string])[] = [
  ["src/return", importing("../engine/run-rules")],
  ["src/return", importing("../reference/providers")],
  ["src/reference", importing("../../rules/index")],
  ["rules/child", importing("../../src/engine/rule")],
  ["src/engine", importing("../report/findings")],
  ["src/suggestions/sources", importing("../../report/findings")],
  ["src/report/summary", importing("../../excel/annotate")],
  ["src/report", importing("../../test/support/expect-same")],
  ["src/excel", importing("../files/read-xlsx")],
  ["src/files", importing("../taskpane/session")],
  ["src/taskpane/child", importing("../../workbench/workbench")],
  ["src/workbench/host", importing("../../excel/annotate")],
  ["src/package", importing("../excel/annotate")],
  ["src/cli", importing("../taskpane/session")],
  ["src/engine", importing("node:fs")],
  ["src/report", importing("react")],
  ["src/return", importing("../../scripts/practice/days")],
  ...[
    "new Date()",
    "Date()",
    "Date.now()",
    "Math.random()",
    "window.name",
    "process.env",
    "performance.now()",
  ].map((asked) => ["rules/child", asking(asked)] as const),
  ["rules/child", asking("globalThis.Date")],
  ["src/taskpane", asking("Excel.run")],
];
const ALLOWED: typeof REFUSED = [
  ["src/return", importing("./cells")],
  ["rules/child", importing("../../src/return/cells")],
  ["src/engine", importing("../../rules/index")],
  ["src/report/summary", importing("../../engine/run-rules")],
  ["src/taskpane/child", importing("../../excel/annotate")],
  ["rules/child", asking("new Date(0)")],
  ["src/taskpane", asking("Date.now()")],
];

let folder: string;
let told: string;

/** All files are linted at once, in a folder that has nothing but them and the linter's settings. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-lint-"));
  cpSync("biome.json", join(folder, "biome.json"));
  cpSync("scripts/lint", join(folder, "scripts/lint"), { recursive: true });
  const files = [...REFUSED, ...ALLOWED];
  files.forEach(([at, content], index) => {
    const file = join(folder, nameOf(at, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  });
  const options = ["--vcs-enabled=false", "--max-diagnostics=none", "--colors=off"];
  const { stdout, stderr, error } = spawnSync(process.execPath, [BIOME, "lint", ...options], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  told = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function nameOf(at: string, index: number): string {
  return `${at}/file-${index}.ts`;
}

test.each(REFUSED.map(([at, content], index) => ({ at, content, name: nameOf(at, index) })))(
  "refuses in $at: $content",
  ({ name }) => expect(told).toContain(`${name}:`),
);

test.each(ALLOWED.map(([at, content], index) => ({ at, content, name: nameOf(at, REFUSED.length + index) })))(
  "allows in $at: $content",
  ({ name }) => {
    // Each of these files and the linter's two own were looked at.
    expect(told).toContain(`Checked ${REFUSED.length + ALLOWED.length + 2} files`);
    expect(told).not.toContain(`${name}:`);
  },
);
