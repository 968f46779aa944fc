import { providerListOf, type Provider } from "../../src/reference/providers";
import { assignTables } from "../../src/return/assign-tables";
import type { CollectionYear } from "../../src/return/collection-years";
import { uploadedFields, type TableName } from "../../src/return/tables";
import { isAccepted } from "../../src/suggestions/accepted-values";
import { TEST_POSTCODES } from "../rules/support/postcodes";
import { sheetOf } from "../taskpane/support/memory-workbook";

const NO_LISTS = { year: "2025/26" as CollectionYear, providers: null, postcodes: null };

function rowOf(table: TableName, values: Readonly<Record<string, string>> = {}) {
  const fields = uploadedFields(table);
  const cells = fields.map((field) => values[field] ?? (field === "CHILD" ? "A1" : ""));
  const row = assignTables([sheetOf(table, [...fields], cells)]).tables.thisYear.get(table)?.rows[0];
  if (!row) throw new Error("The table has no row.");
  return row;
}

test.each<[TableName, string, string, boolean]>([
  ["Episodes", "LS", "C2", true],
  ["Episodes", "LS", "C9", false],
  ["Episodes", "LS", "C2 ", false],
  ["OC2", "CONVICTED", "1", true],
  ["OC2", "CONVICTED", "2", false],
  ["PrevPerm", "LA_PERM", "NUK", true],
  ["PrevPerm", "LA_PERM", "E99", false],
  ["Header", "UPN", "UN1", true],
  ["Header", "UPN", "A123", false],
  ["Episodes", "DECOM", "soon", true],
  ["Episodes", "CHILD", "anything", true],
])("whether %s %s accepts %p: %p", (table, field, text, expected) => {
  expect(isAccepted(rowOf(table), field, text, NO_LISTS)).toBe(expected);
});

test("a code is accepted only in its years", () => {
  const takes = (year: CollectionYear) => isAccepted(rowOf("Header"), "SEX", "M", { ...NO_LISTS, year });
  expect([takes("2022/23"), takes("2025/26")]).toEqual([false, true]);
});

test("a postcode is accepted as the department writes it, and only from the directory if that is loaded", () => {
  const takes = (text: string, lists = NO_LISTS) => isAccepted(rowOf("Episodes"), "PL_POST", text, lists);
  expect(["L1 8JQ", "ZZ9 9ZZ", "l1 8jq", "L 18JQ", "Liverpool"].map((text) => takes(text))).toEqual([
    ...[true, true, false, false, false],
  ]);
  const loaded = { ...NO_LISTS, postcodes: TEST_POSTCODES as never };
  expect(["L1 8JQ", "ZZ9 9ZZ", "L 18JQ"].map((text) => takes(text, loaded))).toEqual([true, false, false]);
});

test("a URN is accepted in its usual form, and only from the provider list if that is loaded", () => {
  const takes = (text: string, lists = NO_LISTS) => isAccepted(rowOf("Episodes"), "URN", text, lists);
  expect(["SC012345", "SC0123456", "123456", "1234567"].map((text) => takes(text))).toEqual([
    ...[true, true, true, true],
  ]);
  const odd = ["SC12345", "12345", "12345678", "XSC012345", "SC012345X", "ABCDEF", "SCABCDEF", " SC012345"];
  expect(odd.filter((text) => takes(text))).toEqual([]);
  const listed = {
    ...NO_LISTS,
    providers: providerListOf("1 September 2025", [{ urn: "SC012345" } as Provider]) as never,
  };
  expect(["SC012345", "SC999999", "SC012345 "].map((text) => takes(text, listed))).toEqual([
    true,
    false,
    false,
  ]);
});

test("XXXXXXX is accepted where rule 242 allows it, but not in place of an accepted URN", () => {
  const takes = (values: Readonly<Record<string, string>>, year: CollectionYear = "2025/26") =>
    isAccepted(rowOf("Episodes", values), "URN", "XXXXXXX", { ...NO_LISTS, year });
  expect(takes({ PLACE: "U4", URN: "" }, "2024/25")).toBe(true);
  expect(takes({ PLACE: "U4", URN: "SC012345" }, "2024/25")).toBe(false);
  expect(takes({ PLACE: "U4", URN: "SC12" }, "2024/25")).toBe(true);
  expect(takes({ PLACE: "K2", URN: "" }, "2024/25")).toBe(true);
  expect(takes({ PLACE: "U4", URN: "" })).toBe(true);
  expect(takes({ PLACE: "K2", URN: "" })).toBe(false);
});
