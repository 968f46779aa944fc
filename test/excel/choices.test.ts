import { choicesOf } from "../../src/excel/choices";

const KEPT = {
  year: "2025/26",
  localAuthority: "E08000012",
  sheets: { Notes: "ignore", Eps: { table: "Episodes", lastYear: false } },
  live: false,
  notes: true,
};

test("what a workbook remembers comes back as it was stored", () => {
  expect(choicesOf(JSON.stringify(KEPT))).toEqual(KEPT);
});

test.each([
  ["year", "1999/00", null],
  ["year", 2025, null],
  ["localAuthority", 903, null],
  ["sheets", { Notes: "delete" }, {}],
  ["live", "off", undefined],
  ["notes", 1, undefined],
])("if %s is %j, the other choices still count", (part, value, read) => {
  expect(choicesOf(JSON.stringify({ ...KEPT, [part]: value }))).toEqual({ ...KEPT, [part]: read });
});

test.each([[null], ["{"], ["[]"], [JSON.stringify("2025/26")], [7]])("%j gives no choices", (value) => {
  expect(choicesOf(value)).toEqual({ year: null, localAuthority: null, sheets: {} });
});
