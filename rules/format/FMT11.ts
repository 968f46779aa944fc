import type { CellValue } from "../../src/return/cells";
import { collectionYearOf } from "../../src/return/collection-years";
import { readPartialDate, takesUnknownParts } from "../helpers/partial-date";
import { defineFormatCheck, type FormatContext } from "./format-check";
import { reportDateShape, type TableColumn } from "./table-columns";

export default defineFormatCheck({
  code: "FMT11",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "something other than a date in a date field",
  message:
    "The cell holds something other than a date, such as a word or a year; dd/mm/yyyy is expected, such as 30/04/2025. 00/01/1900 in Excel is a 0.",
  fix: "Enter the date, or leave the cell blank if there is none. To clear a word such as NULL from many cells at once, use Replace (Ctrl+H) in Excel: match entire cell contents, and replace with nothing.",
  trigger:
    "A cell of a date field is filled in with something that none of the other checks on dates (FMT01 to FMT10) recognises, that is not an error value, and that would not be a date without characters that do not belong to it (FMT15, FMT17 to FMT19). Dates that may have unknown parts give no finding: DATE_PERM, and in tables of 2023/24 and 2024/25 SW_DECOM and SW_DEC with ZZ for the day or month or ZZZZ for the year. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "no-date", (value, column) => isTakenInPart(value, column, context));
  },
});

/** Whether SW04STG1 and SW05STG1 accept a social worker's date with unknown parts in the year of its table. */
function isTakenInPart(
  value: CellValue,
  { field }: TableColumn,
  { data, collection }: FormatContext,
): boolean {
  if (typeof value !== "string" || (field !== "SW_DECOM" && field !== "SW_DEC")) return false;
  const year = collectionYearOf(data.lastYear ? collection.start - 1 : collection.start);
  return year !== null && takesUnknownParts(year) && readPartialDate(value.toUpperCase()) !== null;
}
