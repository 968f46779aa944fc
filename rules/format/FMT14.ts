import { cellText, type CellValue } from "../../src/return/cells";
import { isIdentifier } from "../../src/return/tables";
import { defineFormatCheck } from "./format-check";
import { reportCells } from "./table-columns";

const EXPONENT = /^\s*\d(\.\d+)?E\+\d{1,3}\s*$/i;
/** Decimals or commas that Excel writes in numbers: 1000.0, 1,000. */
const AS_NUMBER = /^\s*(\d+\.0+|\d{1,3}(,\d{3})+(\.0+)?)\s*$/;
/**
 * Signs that people use to keep text from becoming a number: '0123, ="0123". Where Excel understood them they are gone.
 */
const SIGNS_OF_TEXT = /^\s*(['"\u2018\u2019\u201c\u201d]|=")/;
/**
 * Every text that the other patterns find has one of these, so for nearly all identifiers this is the only test needed.
 */
const ANY_SIGN = /[+.,='"\u2018\u2019\u201c\u201d]/;
/** Excel keeps 15 digits of a number; longer numbers end in zeros. */
const FIRST_NUMBER_CUT = 1e15;

export default defineFormatCheck({
  code: "FMT14",
  kind: "invalid-format",
  severity: "error",
  lastYearToo: true,
  title: "identifier in the form of a number or formula",
  message:
    "The identifier is written as 1.2E+12, 1,000.0 or '0123, or is a number of more than 15 digits: digits or leading zeros may be lost.",
  fix: "Take the identifier from the case-management system again, and import the file with the column as text.",
  trigger:
    'A cell of CHILD, UPN, URN or SW_ID holds text such as 1.23E+12, with a plus sign after the E, digits with only zeros after a decimal point or with commas between thousands, text with an apostrophe, a quotation mark or =" in front, or a number of 16 digits or more, of which Excel keeps only the first 15. In CSV files an apostrophe in front of digits and ="..." are removed when they are read. Last year\'s tables are looked at too.',
  check(context) {
    reportCells(context, (cell, { kind }) => isIdentifier(kind) && isCut(cell));
  },
});

function isCut(cell: CellValue): boolean {
  if (typeof cell === "number") return Math.abs(cell) >= FIRST_NUMBER_CUT;
  const text = cellText(cell);
  if (!ANY_SIGN.test(text)) return false;
  return EXPONENT.test(text) || AS_NUMBER.test(text) || SIGNS_OF_TEXT.test(text);
}
