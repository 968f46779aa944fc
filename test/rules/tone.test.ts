import { ALL_RULES } from "../../rules";
import { TABLE_NAMES, tableDefinition } from "../../src/return/tables";
import { styleFaults } from "./support/words";

const FIELDS = new Set([
  ...TABLE_NAMES,
  ...TABLE_NAMES.flatMap((table) => Object.keys(tableDefinition(table).fields)),
]);

describe.each(ALL_RULES.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  test("is told in short, plain words that name a field and are the same in all rules", () => {
    const { title, message, fix, trigger } = rule;
    expect(styleFaults({ title, message, fix, trigger })).toEqual([]);
    expect(trigger.length).toBeGreaterThan(20);
    const words = message.split(/[^A-Za-z0-9_]+/);
    expect(words.some((word) => FIELDS.has(word))).toBe(true);
  });
});
