import { FORMAT_CHECKS } from "../../../rules";
import { TABLE_NAMES, tableDefinition } from "../../../src/return/tables";

const FIELDS = new Set(TABLE_NAMES.flatMap((table) => Object.keys(tableDefinition(table).fields)));
const BANNED = /\b(risk|suspicious|suspect|invalid child|valid|ready to submit|python|catalogue)\b/i;

describe.each(FORMAT_CHECKS.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  test("says in short, plain words that it is about the form of the cell", () => {
    expect(check.title).toMatch(/^Cell form: /);
    expect(check.title.length).toBeLessThanOrEqual(60);
    expect(check.message).toMatch(/not a DfE rule\.$/);
    expect(check.message.length).toBeLessThanOrEqual(200);
    expect(check.message.split(/[^A-Za-z0-9_]+/).some((word) => FIELDS.has(word))).toBe(true);
    expect(check.fix.length).toBeLessThanOrEqual(200);
    expect(check.trigger.length).toBeGreaterThan(20);
    for (const text of [check.title, check.message, check.fix, check.trigger]) {
      expect(text).not.toMatch(BANNED);
      expect(text).toBe(text.trim());
    }
  });
});
