import { readFileSync } from "node:fs";
import { parse } from "acorn";

test("what tells how old a browser is is written in words that the oldest one reads", () => {
  const script = readFileSync(require.resolve("../../src/taskpane/old-browser.js"), "utf8");
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
