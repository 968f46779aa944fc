import { describeChange } from "../../src/suggestions/describe";
import { errorBetween, lookAlikesOf, textsOneErrorAway } from "../../src/suggestions/typing-errors";

test.each([
  ["L2 2DH", "L2 2DH", null],
  ["LO1 1AA", "L01 1AA", "look-alike"],
  ["SI2OAA", "S120AA", "look-alike"],
  ["SBZGIL", "5826L1", "look-alike"],
  ["1234567", "1234576", "swapped"],
  ["1234567", "3214567", null],
  ["123456", "1234567", "missing"],
  ["12334567", "1234567", "extra"],
  ["1234567", "1934567", "other"],
  ["1234567", "1934568", null],
  ["1234567", "2134576", null],
  ["", "A", "missing"],
  ["", "AB", null],
  ["AC", "ABBC", null],
])("the typing error between %j and %j: %s", (typed, right, error) => {
  expect(errorBetween(typed, right)).toBe(error);
});

test("a change of spaces alone makes them visible, and any other is shown as it is", () => {
  expect(describeChange("PR4 ", "PR4")).toBe("PR4␣ → PR4");
  expect(describeChange("L697NH", "L69 7NH")).toBe("L697NH → L69␣7NH");
  expect(describeChange("(blank)", "SC012345")).toBe("(blank) → SC012345");
});

test("the texts that are one error away are those that a comparison finds, with the same error", () => {
  const alphabet = "0123456789SC";
  const away = textsOneErrorAway("SC0192", alphabet);
  expect([...away].filter(([other, error]) => errorBetween("SC0192", other) !== error)).toEqual([]);
  for (const other of ["SC1092", "SC192", "SC01923", "5C0192", "SC0792"]) expect(away.has(other)).toBe(true);
  expect(away.has("SC0192")).toBe(false);
});

test("texts with another character in one place are left out on request", () => {
  const away = textsOneErrorAway("A1", "ABC123", { withOther: false });
  expect(away.has("B1")).toBe(false);
  expect(away.get("1A")).toBe("swapped");
  expect(away.get("AI")).toBe("look-alike");
});

test("a text with very many look-alikes gives no other readings, and nor does a long one", () => {
  expect(lookAlikesOf("O1")).toEqual(expect.arrayContaining(["01", "OI", "0I", "OL", "0L"]));
  expect(lookAlikesOf("1111111111")).toEqual([]);
  expect(textsOneErrorAway("an address in the place of a URN", "0").size).toBe(0);
});
