import { FORMAT_CHECKS } from "../../../rules";
import { styleFaults } from "../support/words";

describe.each(FORMAT_CHECKS.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  test("says in short, plain words that it is about the form of the cell", () => {
    const { title, message, fix, trigger } = check;
    expect(title).toMatch(/^Cell form: /);
    expect(message).toMatch(/not a DfE rule\.$/);
    expect(styleFaults({ title, message, fix, trigger })).toEqual([]);
    expect(trigger.length).toBeGreaterThan(20);
  });
});
