import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import { rowCount, type TableData } from "../../src/return/rows";
import { ChildTracker } from "../../src/return/child-tracker";
import { editTable } from "../../src/return/table-edits";

const sheet = (name: string, values: readonly (readonly CellValue[])[]) => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  values,
});

function tablesOf() {
  const { thisYear } = assignTables([
    sheet("Header", [
      ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
      ["a1", "F", "01/02/2010", "WBRI", "UN1", "", ""],
      ["A1", "F", "01/02/2010", "WBRI", "UN1", "", ""],
      ["B2", "F", "01/02/2010", "WBRI", "UN1", "", ""],
    ]),
    sheet("Reviews", [
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["B2", "01/02/2010", "01/05/2025", "PN1"],
      ["", "01/02/2010", "01/05/2025", "PN1"],
      ["C3", "01/02/2010", "01/05/2025", "PN1"],
      [" ", "01/02/2010", "01/05/2025", "PN1"],
    ]),
  ]).tables;
  return { header: thisYear.get("Header"), reviews: thisYear.get("Reviews") };
}

function seenIn(data: TableData | undefined, seen: ChildTracker): boolean[] {
  if (!data) throw new Error("The table is absent.");
  return Array.from({ length: rowCount(data) }, (_, index) => index).map(seen.marker(data));
}

test("a child is new once in all tables, however it is written, and all rows without CHILD count as one child", () => {
  const { header, reviews } = tablesOf();
  const seen = new ChildTracker();
  expect(seenIn(header, seen)).toEqual([false, true, false]);
  expect(seenIn(reviews, seen)).toEqual([true, false, false, true]);
});

test("so it is in a table that was edited", () => {
  const { reviews } = tablesOf();
  if (!reviews) throw new Error("The table is absent.");
  editTable(reviews, { kind: "lines", lines: new Map([[4, ["B2", "", "", "PN2"]]]) }, false);
  expect(reviews.store).toBeNull();
  expect(seenIn(reviews, new ChildTracker())).toEqual([false, false, true, true]);
});
