import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ssda903-types-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("types of the package name what they import as nodenext asks, and bring nothing that they do not need", () => {
  const written = {
    "src/index.d.ts": 'export { check } from "./check";\nexport type { Rule } from "../rules";\n',
    "src/check.d.ts": 'export declare const check: import("../rules/rule").Rule;\n',
    "rules/index.d.ts": "export type { Rule } from './rule';\nimport type { z } from \"zod\";\n",
    "rules/rule.d.ts": 'import type { check } from "../src/check";\nexport type Rule = typeof check;\n',
    "rules/unneeded.d.ts": "export {};\n",
  };
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, "from", path)), { recursive: true });
    writeFileSync(join(folder, "from", path), text);
  }
  const words = [join(folder, "from"), join(folder, "to"), "src/index.d.ts"];
  const copy = `import("./scripts/package-types.mjs").then((it) => it.copyTypes(...${JSON.stringify(words)}))`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", copy], { cwd: join(__dirname, "../..") });

  const text = (path: string) => readFileSync(join(folder, "to", path), "utf8");
  expect(text("src/index.d.ts")).toBe(
    'export { check } from "./check.js";\nexport type { Rule } from "../rules/index.js";\n',
  );
  expect(text("src/check.d.ts")).toContain('import("../rules/rule.js").Rule');
  expect(text("rules/index.d.ts")).toBe(
    "export type { Rule } from './rule.js';\nimport type { z } from \"zod\";\n",
  );
  expect(readdirSync(join(folder, "to/rules")).sort()).toEqual(["index.d.ts", "rule.d.ts"]);
});
