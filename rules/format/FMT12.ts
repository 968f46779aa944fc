import { cellText, type CellValue } from "../../src/return/cells";
import { isIdentifier } from "../../src/return/tables";
import { defineFormatCheck } from "./format-check";
import type { ReturnIndex } from "./return-index";
import { reportFields, type TableColumn } from "./table-columns";

/** The fewest identifiers with a leading zero that show that the column keeps them. */
const FEWEST_WITH_ZERO = 3;
const DIGITS = /^\d+$/;
const ZERO_AND_DIGITS = /^0\d+$/;

export default defineFormatCheck({
  code: "FMT12",
  kind: "invalid-format",
  severity: "error",
  looksAt: "identifiers",
  title: "identifier shorter than the others in its column",
  message:
    "The identifier has fewer digits than the others in its column, which start with 0: it seems to have lost leading zeros.",
  fix: "Import the file again with the column as text. Or give the column the number format Text and then put the zeros back: in any other format Excel takes them away again.",
  trigger:
    "A cell of CHILD, UPN, URN or SW_ID holds digits only, fewer than the other different identifiers of the column, which all have the same length; at least three of these, and more than half of them, are digits that start with 0. A column of mixed lengths gives no finding, nor does a CHILD that FMT13 finds.",
  foundIn,
  check(context) {
    reportFields(context, (column) => foundIn(column, context.index));
  },
});

function foundIn({ kind, values }: TableColumn, index: ReturnIndex): readonly CellValue[] {
  if (!isIdentifier(kind)) return [];
  const shorter = shortened(values);
  // FMT13 knows where the zeros were lost, so a second finding would only repeat it.
  return kind === "child-id" ? shorter.filter((value) => !index.lacksZeros(cellText(value))) : shorter;
}

function shortened(values: readonly CellValue[]): CellValue[] {
  const { length, count: withZero } = longestWithZero(values);
  if (withZero < FEWEST_WITH_ZERO) return [];
  const shorter: CellValue[] = [];
  let others = 0;
  for (const value of values) {
    const text = cellText(value);
    if (text.length === length) others++;
    else if (text.length < length && DIGITS.test(text)) shorter.push(value);
    else if (text.trim() !== "") return [];
  }
  return withZero * 2 > others ? shorter : [];
}

/**
 * Returns the length of the longest values that are all digits and start with 0, and how many values have that length.
 */
function longestWithZero(values: readonly CellValue[]): { length: number; count: number } {
  let length = 0;
  let count = 0;
  for (const value of values) {
    if (!startsWithZero(value) || value.length < length) continue;
    count = value.length > length ? 1 : count + 1;
    length = value.length;
  }
  return { length, count };
}

function startsWithZero(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("0") && ZERO_AND_DIGITS.test(value);
}
