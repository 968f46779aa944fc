import { cellText, type CellValue } from "../../src/return/cells";
import { defineFormatCheck } from "./format-check";
import { isIdentifier } from "./identifiers";
import { reportCells } from "./table-columns";

const EXPONENT = /^\s*\d(\.\d+)?E\+\d{1,3}\s*$/i;
/** Excel keeps 15 digits of a number; longer ones end in zeros. */
const FIRST_NUMBER_CUT = 1e15;

export default defineFormatCheck({
  code: "FMT14",
  kind: "invalid-format",
  severity: "error",
  lastYearToo: true,
  title: "identifier turned into a number with exponent",
  message:
    "The identifier, such as UPN or CHILD, was turned into a number such as 1.2E+12, or has more than 15 digits: its last digits may be lost.",
  fix: "Take the identifier from the case-management system again, and import the file with the column as text.",
  trigger:
    "A cell of CHILD, UPN, URN or SW_ID holds text such as 1.23E+12, with a plus sign after the E, or a number of 16 digits or more, of which Excel keeps only the first 15. Looks at last year's tables too.",
  check(context) {
    reportCells(context, (cell, { kind }) => isIdentifier(kind) && isCut(cell));
  },
});

function isCut(cell: CellValue): boolean {
  return typeof cell === "number" ? Math.abs(cell) >= FIRST_NUMBER_CUT : EXPONENT.test(cellText(cell));
}
