import { blankInWords, cellText, isBlankCell, normalisePostcode, readCell } from "../../src/return/cells";
import { parseDay } from "../../src/return/days";

test("a blank, an unreadable and a readable date are three different things", () => {
  expect(readCell("", "date")).toEqual({ value: null, unreadable: false });
  expect(readCell("   ", "date")).toEqual({ value: null, unreadable: false });
  expect(readCell("soon", "date")).toEqual({ value: null, unreadable: true });
  expect(readCell("01/04/2025", "date")).toEqual({ value: parseDay("01/04/2025"), unreadable: false });
  expect(readCell(45748, "date")).toEqual({ value: parseDay("01/04/2025"), unreadable: false });
});

test("a cell of nothing but spaces is no blank to who reads it", () => {
  expect(["", null, undefined].map(blankInWords)).toEqual(["(blank)", "(blank)", "(blank)"]);
  expect(["   ", "\u00a0", 0, "P1 "].map(blankInWords)).toEqual(["(3 spaces)", "(1 space)", null, null]);
});

test("codes are trimmed and put in capitals; identifiers keep their spaces and leading zeros", () => {
  expect(readCell(" v2 ", "code").value).toBe("V2");
  expect(readCell("0012a", "child-id").value).toBe("0012A");
  expect(readCell("12 ", "child-id").value).toBe("12 ");
});

test("a number that Excel made of an identifier is the text of that number, in full digits", () => {
  expect(readCell(1234567, "urn").value).toBe("1234567");
  expect(readCell(1.2e12, "upn").value).toBe("1200000000000");
  expect(readCell(1e22, "upn").value).toBe("10000000000000000000000");
  expect(readCell(1, "flag").value).toBe("1");
});

test.each([
  ["l1 8jq", "L1 8JQ"],
  [" SW1A1AA ", "SW1A 1AA"],
  ["m1  1ae", "M1 1AE"],
  ["not known", "NOT KNOWN"],
])("the postcode %p is normalised to %p", (text, expected) => {
  expect(normalisePostcode(text)).toBe(expected);
});

test("a score is read as a number, whatever its zeros and spaces", () => {
  expect(readCell(" 07 ", "integer").value).toBe(7);
  expect(readCell("20.0", "integer").value).toBe(20);
  expect(readCell("1e1", "integer").value).toBe(10);
  expect(readCell("0x10", "integer").unreadable).toBe(true);
  expect(readCell("seven", "integer")).toEqual({ value: null, unreadable: true });
});

test("a partly unknown date stays text; a full one that Excel turned into a number is written out", () => {
  expect(readCell("zz/05/2020", "partial-date").value).toBe("ZZ/05/2020");
  expect(readCell(43952, "partial-date").value).toBe("01/05/2020");
});

test("cells are shown as they stand, numbers without exponent", () => {
  expect(cellText(null)).toBe("");
  expect(cellText(true)).toBe("TRUE");
  expect(cellText(123456789012345680000)).toBe("123456789012345680000");
  expect(isBlankCell("\t ")).toBe(true);
  expect(isBlankCell(0)).toBe(false);
});
