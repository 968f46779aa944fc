import { freeSheetName, lastYearsSheetName } from "../../src/return/sheet-names";

test("a name is cut to the 31 characters that Excel allows, and never within a character", () => {
  expect(freeSheetName("Children looked after 2025 to 2026", [])).toBe("Children looked after 2025 to 2");
  expect(freeSheetName(`${"x".repeat(30)}🙂🙂`, [])).toBe("x".repeat(30));
  expect(lastYearsSheetName(`${"x".repeat(17)}🙂`, [])).toBe(`${"x".repeat(17)} (last year)`);
});

test("a name that another sheet has, in any case, gets a number", () => {
  const longest = "x".repeat(31);
  expect(freeSheetName("episodes", ["Episodes", "EPISODES (2)"])).toBe("episodes (3)");
  expect(freeSheetName(longest, [longest])).toBe(`${"x".repeat(27)} (2)`);
});

test("a name that Excel does not allow becomes one that it does", () => {
  expect(freeSheetName("'a/b:c'", [])).toBe("a b c");
  expect(freeSheetName("History", [])).toBe("History (2)");
  expect(freeSheetName("??", [])).toBe("Sheet");
});
