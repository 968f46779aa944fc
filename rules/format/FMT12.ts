import { cellText, type CellValue } from "../../src/return/cells";
import { defineFormatCheck } from "./format-check";
import { isIdentifier } from "./identifiers";
import { reportFields } from "./table-columns";

/** So many identifiers with a leading zero at least show that the column keeps them. */
const FEWEST_WITH_ZERO = 3;

export default defineFormatCheck({
  code: "FMT12",
  kind: "invalid-format",
  severity: "error",
  looksAt: "identifiers",
  title: "identifier shorter than the others of its column",
  message:
    "The identifier, such as CHILD, has fewer digits than the others of its column, which start with 0: it seems to have lost leading zeros.",
  fix: "Put the zeros back. Import the file with the column as text, so that Excel keeps them.",
  trigger:
    "A cell of CHILD, UPN, URN or SW_ID holds digits only, fewer than the other different identifiers of the column, which all have one and the same length; at least three of these and more than half of them are digits that start with 0. A column of mixed lengths says nothing.",
  check(context) {
    reportFields(context, (column) => (isIdentifier(column.kind) ? shortened(column.values) : []));
  },
});

function shortened(values: readonly CellValue[]): CellValue[] {
  const withZero = values.filter((value) => typeof value === "string" && /^0\d+$/.test(value));
  if (withZero.length < FEWEST_WITH_ZERO) return [];
  const length = cellText(withZero[0]).length;
  const isShorter = (value: CellValue) => /^\d+$/.test(cellText(value)) && cellText(value).length < length;
  const others = values.filter((value) => !isShorter(value) && cellText(value).trim() !== "");
  const isPlain =
    withZero.length * 2 > others.length && others.every((value) => cellText(value).length === length);
  return isPlain ? values.filter(isShorter) : [];
}
