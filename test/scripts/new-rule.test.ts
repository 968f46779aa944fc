import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRule } from "../../scripts/new-rule/make-rule";
import { indexWith } from "../../scripts/new-rule/templates";

const PROJECT = join(__dirname, "../..");
const PARTS = [
  "package.json",
  "jest.config.js",
  "rules",
  "src/return",
  "src/reference",
  "src/engine",
  "test/rules",
  "test/browser/support",
];

/** A copy of the rule book and its tests, in which a rule can be made. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "ssda903-new-rule-"));
  for (const part of [...PARTS, "scripts/new-rule", "scripts/new-rule.ts"]) {
    mkdirSync(join(copy, part, ".."), { recursive: true });
    cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(program: string, ...words: string[]) {
  const result = spawnSync(process.execPath, [join(PROJECT, "node_modules", program), ...words], {
    cwd: copy,
    encoding: "utf8",
  });
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}
const newRule = (...words: string[]) => run("tsx/dist/cli.mjs", "scripts/new-rule.ts", ...words);

test("a rule made from the template is in the rule book, and its test table passes", () => {
  const made = newRule("reviews", "MADE1", "Reviews", "REVIEW", "2026/27");
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining("MADE1.cases.ts") });
  expect(readFileSync(join(copy, "rules/reviews/index.ts"), "utf8")).toMatch(/, ruleMADE1\];/);
  const tested = run("jest/bin/jest.js", "--selectProjects=unit", "--testPathPatterns=test/rules/reviews");
  expect(tested).toMatchObject({
    code: 0,
    output: expect.stringContaining("MADE1 REVIEW is blank (4 cases)"),
  });
});

test("a code that already exists is refused, and so is a field that the table does not have", () => {
  expect(makeRule(copy, ["reviews", "440", "Reviews", "REVIEW"])).toMatchObject({
    code: 1,
    output: expect.stringContaining("440.ts is there already"),
  });
  expect(makeRule(copy, ["reviews", "998", "Reviews", "SEX"])).toMatchObject({
    code: 2,
    output: expect.stringContaining("npm run new-rule -- TOPIC"),
  });
});

test("a rule is listed after those of its topic, whether the list takes one line or several", () => {
  const imports = 'import rule1 from "./1";\nimport rule2 from "./2";\n';
  const more = `${imports}import rule3 from "./3";\n`;
  expect(indexWith(`${imports}\nexport default [rule1, rule2];\n`, "3")).toBe(
    `${more}\nexport default [rule1, rule2, rule3];\n`,
  );
  expect(indexWith(`${imports}\nexport default [\n  rule1,\n  rule2,\n];\n`, "3")).toBe(
    `${more}\nexport default [\n  rule1,\n  rule2,\n  rule3,\n];\n`,
  );
});
