import { readFileSync } from "node:fs";
import { parse } from "acorn";

test("the script that detects an old browser uses only language that the oldest one can read", () => {
  const script = readFileSync(require.resolve("../../src/taskpane/old-browser.js"), "utf8");
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
