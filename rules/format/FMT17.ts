import type { CellValue } from "../../src/return/cells";
import { defineFormatCheck, type FormatContext } from "./format-check";
import { fitsWithLookAlikes } from "./look-alikes";
import { isOrdinaryText, plainText } from "./plain-text";
import { reportCells, type TableColumn } from "./table-columns";

export default defineFormatCheck({
  code: "FMT17",
  kind: "invalid-format",
  severity: "error",
  title: "O in place of 0, I or l in place of 1",
  message:
    "A letter stands for a digit that looks like it, or the other way round, such as UI for U1 in PLACE: O and 0, or I, l and 1.",
  fix: "Type the right character in its place. The digits are 0 and 1; the letters O, I and L.",
  trigger:
    "A code, postcode, UPN, URN, SW_ID, date or number does not fit its field, but would with O, I or L in place of 0 or 1, or the other way round. A CHILD that this year's Header does not have is found when exactly one of the Header's identifiers is the same but for such characters.",
  check(context) {
    reportCells(context, (cell, column) => hasLookAlike(cell, column, context));
  },
});

function hasLookAlike(cell: CellValue, column: TableColumn, { collection, index }: FormatContext): boolean {
  if (typeof cell !== "string") return false;
  if (column.kind !== "child-id") {
    const text = isOrdinaryText(cell) ? cell : plainText(cell);
    return fitsWithLookAlikes(text, column, collection.year);
  }
  // Nearly every identifier is in the Header as it stands.
  if (index.headerOf(cell) !== undefined) return false;
  const identifier = cell.toUpperCase();
  return index.headerOf(identifier) === undefined && index.lookAlikesInHeader(identifier).length === 1;
}
