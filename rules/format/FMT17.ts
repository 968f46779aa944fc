import type { CellValue } from "../../src/return/cells";
import { cellsAt, rowCount } from "../../src/return/rows";
import { defineFormatCheck, type FormatContext } from "./format-check";
import { fitsWithLookAlikes } from "./look-alikes";
import { isOrdinaryText, plainText } from "./plain-text";
import { reportFields, type TableColumn } from "./table-columns";

export default defineFormatCheck({
  code: "FMT17",
  kind: "invalid-format",
  severity: "error",
  title: "O instead of 0, I or l instead of 1",
  message:
    "A letter stands where a digit that looks like it is expected, or the other way round: O and 0, or I, l and 1. An example is UI for U1.",
  fix: "Type the right character. The digits are 0 and 1; the letters are O, I and L.",
  trigger:
    "A code, postcode, UPN, URN, SW_ID, date or number does not fit its field, but would with O, I, L or the sign | instead of 0 or 1, or the other way round. A CHILD that is not in this year's Header gives a finding when exactly one identifier in the Header is the same apart from such characters.",
  check(context) {
    reportFields(context, (column) =>
      column.kind === "child-id"
        ? identifiersNotInHeader(column, context).filter((text) => isOneOfHeader(text, context))
        : column.values.filter((cell) => isNearlyRight(cell, column, context)),
    );
  },
});

function isNearlyRight(cell: CellValue, column: TableColumn, { collection }: FormatContext): boolean {
  if (typeof cell !== "string") return false;
  const text = isOrdinaryText(cell) ? cell : plainText(cell);
  return fitsWithLookAlikes(text, column, collection.year);
}

/** Returns the different CHILD texts of rows whose child has no row in this year's Header: few, in most returns. */
function identifiersNotInHeader({ field }: TableColumn, { data, index }: FormatContext): string[] {
  const headerBirthAt = index.headerBirthReader(data);
  const column = (data.columns.get(field) ?? 0) - data.firstColumn;
  const texts = new Set<string>();
  for (let place = 0; place < rowCount(data); place++) {
    const cell = headerBirthAt(place) === undefined ? cellsAt(data, place)[column] : null;
    if (typeof cell === "string") texts.add(cell);
  }
  return [...texts];
}

function isOneOfHeader(text: string, { index }: FormatContext): boolean {
  return index.lookAlikesInHeader(text.toUpperCase()).length === 1;
}
