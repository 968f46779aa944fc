import { describeCell, displayValue } from "../../src/report/describe-cell";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { TableName } from "../../src/return/tables";
import { sheetOf } from "../taskpane/support/memory-workbook";
import { reportOf } from "./support";

const rowOf = (table: TableName, headings: readonly string[], cells: readonly CellValue[]) =>
  assignTables([sheetOf(table, [...headings], [...cells])]).tables.thisYear.get(table)!.rows[0]!;

const episode = (field: string, cell: CellValue) => {
  const headings = ["CHILD", "DECOM", "LS", "RNE", "CIN", "PLACE", "REC", "PL_POST", "PL_DISTANCE"];
  return rowOf(
    "Episodes",
    headings,
    headings.map((heading) => (heading === field ? cell : heading === "CHILD" ? "A1" : "")),
  );
};

test.each<[string, CellValue, unknown]>([
  ["DECOM", 45_778, "01/05/2025"],
  ["DECOM", 45_778.5, "01/05/2025"],
  ["DECOM", "1/5/2025", "01/05/2025"],
  ["DECOM", "31/02/2025 ", "31/02/2025 "],
  ["DECOM", -5, "-5"],
  ["LS", " c2", " c2 (full care order)"],
  ["LS", "C9", "C9"],
  ["LS", null, "(blank)"],
  ["LS", "  ", "(2 spaces)"],
  ["REC", true, "TRUE"],
  ["PL_DISTANCE", 999.9, expect.stringMatching(/^999\.9 \(distance cannot be worked out: /)],
  ["PL_DISTANCE", "999.90", expect.stringMatching(/^999\.90 \(distance cannot be worked out: /)],
  ["PL_DISTANCE", 12.5, "12.5"],
  ["URN", "", "(no column)"],
])("%s with the value %j is shown as %s", (field, cell, text) => {
  expect(describeCell(episode(field, cell), field)).toEqual(text);
});

test("a code in an identifier field has its meaning, although the field keeps the space after it", () => {
  const header = rowOf("Header", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"], ["A1", "", "", "", "un3 "]);
  expect(describeCell(header, "UPN")).toMatch(/^un3 {2}\(.+\)$/);
});

test("a date with unknown parts is shown as it is, and as a date if Excel turned it into one", () => {
  const dateOf = (cell: CellValue) => {
    const row = rowOf("PrevPerm", ["CHILD", "DOB", "PREV_PERM", "DATE_PERM"], ["A1", "", "P1", cell]);
    return displayValue(row, "DATE_PERM");
  };
  expect(["zz/05/2012", 45_778].map(dateOf)).toEqual(["zz/05/2012", "01/05/2025"]);
});

test("the value worked out for a field without a column is shown", () => {
  const { tables } = reportOf({ Header: [{ CHILD: "A1" }], UASC: [{ CHILD: "A1" }] });
  const [header] = tables.thisYear.get("Header")?.rows ?? [];
  expect(header && displayValue(header, "UASC")).toBe("1");
});
