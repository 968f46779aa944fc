import {
  describeBlank,
  cellText,
  truncateToCell,
  isBlankCell,
  isPostcode,
  MAX_CELL_TEXT_LENGTH,
  normalisePostcode,
  numberOf,
  readCell,
} from "../../src/return/cells";
import { parseDay } from "../../src/return/days";

test("a blank, an unreadable and a readable date are three different things", () => {
  expect(readCell("", "date")).toEqual({ value: null, unreadable: false });
  expect(readCell("   ", "date")).toEqual({ value: null, unreadable: false });
  expect(readCell("soon", "date")).toEqual({ value: null, unreadable: true });
  expect(readCell("01/04/2025", "date")).toEqual({ value: parseDay("01/04/2025"), unreadable: false });
  expect(readCell(45748, "date")).toEqual({ value: parseDay("01/04/2025"), unreadable: false });
  expect(readCell(20250401, "date")).toEqual({ value: null, unreadable: true });
  expect(readCell(true, "date")).toEqual({ value: null, unreadable: true });
});

test.each(["code", "postcode", "child-id", "text", "partial-date"] as const)(
  "a %s is never unreadable",
  (kind) => {
    expect(readCell("£?", kind)).toEqual({ value: "£?", unreadable: false });
  },
);

test("a cell that holds only spaces is shown as such, not as blank", () => {
  expect(["", null, undefined].map(describeBlank)).toEqual(["(blank)", "(blank)", "(blank)"]);
  expect(["   ", "\u00a0", 0, "P1 "].map(describeBlank)).toEqual(["(3 spaces)", "(1 space)", null, null]);
});

test("codes are trimmed and put into capitals; identifiers keep their spaces and leading zeros", () => {
  expect(readCell(" v2 ", "code").value).toBe("V2");
  expect(readCell("0012a", "child-id").value).toBe("0012A");
  expect(readCell("12 ", "child-id").value).toBe("12 ");
});

test("an identifier that Excel turned into a number becomes the text of that number, with all its digits", () => {
  expect(readCell(1234567, "urn").value).toBe("1234567");
  expect(readCell(1.2e12, "upn").value).toBe("1200000000000");
  expect(readCell(1e22, "upn").value).toBe("10000000000000000000000");
  expect(readCell(1, "flag").value).toBe("1");
});

test.each([
  ["l1 8jq", "L1 8JQ"],
  [" SW1A1AA ", "SW1A 1AA"],
  ["m1  1ae", "M1 1AE"],
  ["l 1  8 j q", "L1 8JQ"],
  ["ec1a1bb", "EC1A 1BB"],
  [" not  known ", "NOT  KNOWN"],
  ["wcx1 1ae", "WCX1 1AE"],
  ["the M1 1AE", "THE M1 1AE"],
  ["M1 1AEX", "M1 1AEX"],
  ["1 1AE", "1 1AE"],
])("the postcode %p is normalised to %p", (text, expected) => {
  expect(normalisePostcode(text)).toBe(expected);
});

test.each([
  ["L1 8JQ", true],
  ["L18JQ", true],
  ["SW1A  1AA", true],
  ["L 18JQ", false],
  ["L1 8 JQ", false],
  [" L1 8JQ", false],
  ["L1 8JQ ", false],
  ["l1 8jq", false],
])("whether %p is written like a postcode: %p", (text, expected) => expect(isPostcode(text)).toBe(expected));

test.each([
  ["+5", 5],
  ["-.25", -0.25],
  [".125", 0.125],
  ["2.", 2],
  ["2.125", 2.125],
  ["1E2", 100],
  ["1e-1", 0.1],
  ["1e+1", 10],
])("%p is the number %p", (text, number) => expect(numberOf(text)).toBe(number));

test.each(["", ".", "+", "x5", "5x", "1e", "1e1000", "1e999", "1,5", "Infinity", ".x"])(
  "%p is not a number",
  (text) => expect(numberOf(text)).toBeNull(),
);

test("a score is read as a number, whatever zeros and spaces it has", () => {
  expect(readCell(" 07 ", "integer").value).toBe(7);
  expect(readCell("20.0", "integer").value).toBe(20);
  expect(readCell("1e1", "integer").value).toBe(10);
  expect(readCell("0x10", "integer").unreadable).toBe(true);
  expect(readCell("seven", "integer")).toEqual({ value: null, unreadable: true });
});

test("a partly unknown date stays text; a full one that Excel turned into a number is written out", () => {
  expect(readCell("zz/05/2020", "partial-date").value).toBe("ZZ/05/2020");
  expect(readCell(43952, "partial-date").value).toBe("01/05/2020");
  expect(readCell(20200501, "partial-date").value).toBe("20200501");
  expect(readCell(" zz/zz/2020 ", "partial-date").value).toBe("ZZ/ZZ/2020");
});

test("cells are shown as they are, with no exponent in numbers", () => {
  expect(cellText(null)).toBe("");
  expect([true, false].map(cellText)).toEqual(["TRUE", "FALSE"]);
  expect([0.00000025, 100.5, 1e-19].map(cellText)).toEqual(["0.00000025", "100.5", "0.0000000000000000001"]);
  expect(cellText(123456789012345680000)).toBe("123456789012345680000");
  expect(isBlankCell("\t ")).toBe(true);
  expect(isBlankCell(0)).toBe(false);
});

test("a text that fits into a cell stays; a longer one is cut, with a mark that the rest is left out", () => {
  const fits = "x".repeat(MAX_CELL_TEXT_LENGTH);
  expect(truncateToCell(fits)).toBe(fits);
  const cut = truncateToCell(`${fits}yz`);
  expect(cut).toHaveLength(MAX_CELL_TEXT_LENGTH);
  expect(cut).toMatch(/^x+ \.\.\. \[the rest is left out: a cell holds no more text\]$/);
  expect(truncateToCell(cut)).toBe(cut);
});

test("no character is cut in half", () => {
  for (const before of ["", "x"]) {
    const cut = truncateToCell(before + "\u{1F600}".repeat(MAX_CELL_TEXT_LENGTH));
    expect(() => encodeURIComponent(cut)).not.toThrow();
    expect(cut.length).toBeLessThanOrEqual(MAX_CELL_TEXT_LENGTH);
  }
});
