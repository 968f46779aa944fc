import { ALL_RULES } from "../../rules";
import { TABLE_NAMES, tableDefinition } from "../../src/return/tables";

const FIELDS = new Set([
  ...TABLE_NAMES,
  ...TABLE_NAMES.flatMap((table) => Object.keys(tableDefinition(table).fields)),
]);

/** Words that judge a child, promise too much, or speak of how the rule came about. */
const BANNED =
  /\b(risk|risky|suspicious|suspect|invalid child|bad child|naughty|valid|ready to submit|score of the child|python|catalogue|source)\b/i;

describe.each(ALL_RULES.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  test("is told in short, plain words that name a field", () => {
    expect(rule.title.length).toBeLessThanOrEqual(60);
    expect(rule.message.length).toBeLessThanOrEqual(200);
    expect(rule.fix.length).toBeLessThanOrEqual(200);
    expect(rule.trigger.length).toBeGreaterThan(20);
    const words = rule.message.split(/[^A-Za-z0-9_]+/);
    expect(words.some((word) => FIELDS.has(word))).toBe(true);
    for (const text of [rule.title, rule.message, rule.fix, rule.trigger]) {
      expect(text).not.toMatch(BANNED);
      expect(text).not.toMatch(/TODO/);
      expect(text).toBe(text.trim());
    }
  });
});
