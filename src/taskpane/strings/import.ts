import type { NewYear } from "../session-state";
import { count, formatNumber, list } from "../../return/words";

/** What became of the tables of files. */
function importedText(sheets: readonly string[], replaced: number): string {
  const how =
    replaced === 0
      ? "added"
      : `brought in, ${replaced < sheets.length ? `${formatNumber(replaced)} of them ` : ""}replacing the earlier ${replaced === 1 ? "one" : "ones"}`;
  return `${count(sheets.length, "sheet")} ${how}: ${list(sheets)}.`;
}

/** Texts about bringing files into the workbook. */
export const importStrings = {
  importTitle: "Bring files in",
  importHint:
    "CSV files, the department's XML file or another workbook, for this year or last year. Each table becomes a sheet in this workbook, with every cell as text so that Excel changes nothing.",
  chooseReturnFiles: "Choose files ...",
  dropReturn: "Or drop them anywhere on this pane.",
  dropReturnNow: "Drop the files of the return",

  readingFiles: "Reading the files",
  readingFilesPart: (percent: number) => `Reading the files, ${percent}%`,
  importing: "Writing the sheets",
  importingRows: (done: number, total: number) =>
    `Writing the sheets, row ${formatNumber(done)} of ${formatNumber(total)}`,

  importWaits:
    "The files were not read: something else is in progress. Wait until it has finished, then choose them again.",
  addingWaits:
    "Nothing has been added yet: something else is in progress. Wait until it has finished, then add the sheets.",
  nothingToImport: (problems: readonly string[]) =>
    `${problems.slice(0, 3).join(" ")}${problems.length > 3 ? ` And ${count(problems.length - 3, "more file")} could not be read.` : ""} The workbook was not changed.`,
  imported: (sheets: readonly string[], replaced: number) =>
    `${importedText(sheets, replaced)} Validate to check ${sheets.length === 1 ? "it" : "them"}.`,
  importedAsking: (sheets: readonly string[], replaced: number) =>
    `${importedText(sheets, replaced)} More than one sheet now fits the same table. Choose on the Workbook page which one to use, then validate.`,
  lastYearsSheet: (table: string) => `${table} last year`,

  reviewTitle: "Tables found in the files",
  reviewYear: "Which return is it?",
  reviewThisYear: "This year's",
  reviewLastYear: "Last year's, for comparison only",
  reviewBoth: "The files hold tables of both years: see below.",
  reviewUse: (table: string, file: string) => `Use of ${table} from ${file}`,
  reviewTable: (file: string) => `Table in ${file}`,
  reviewUnknown: "No headings",
  reviewWhichTable: (columns: number) =>
    `There is no heading row. Which table is it? The department's headings will be added in order, ${count(columns, "column")}.`,
  reviewLeaveOut: "Leave out",
  reviewFrom: (file: string, sheet: string | null, rows: number) => [
    `${file}${sheet === null ? "" : `, sheet ${sheet}`}`,
    rows === 0 ? "no rows" : count(rows, "row"),
  ],
  reviewOtherYear:
    "Its dates or name belong to neither this year nor last year. It is left out unless you choose otherwise.",
  reviewNewYear: ({ year, workbookYear, later }: NewYear) =>
    `The files are for ${year} and the workbook is for ${workbookYear}. ${
      later === 1
        ? `The workbook's ${workbookYear} sheets become last year's, and those of the year before are left out.`
        : "The workbook's sheets are left out."
    } You can change this in the list of sheets.`,
  reviewTwice: (table: string, lastYear: boolean) =>
    `More than one table holds ${lastYear ? "last" : "this"} year's ${table}. Choose another year for one of them, or leave one out. If the rows are split between them, put them all in one file or sheet first.`,
  reviewBlocked: (twice: readonly { readonly table: string; readonly lastYear: boolean }[]) =>
    twice.length === 0
      ? "Nothing can be added yet: every table is left out."
      : `Nothing can be added yet: more than one table holds ${list(twice.map(({ table, lastYear }) => `${lastYear ? "last" : "this"} year's ${table}`))}.`,
  reviewProblems: (files: number) => `${count(files, "file")} left out`,
  reviewExisting: (sheets: readonly string[]) =>
    `The workbook already has ${sheets.length === 1 ? "a sheet" : "sheets"} for the same table and year: ${list(sheets)}.`,
  reviewBeside: "Add the new sheets beside them. The pane then asks which one to use.",
  reviewReplace: "Replace them. The old sheets are deleted with everything in them. This cannot be undone.",
  reviewWrite: (sheets: number) => `Add ${count(sheets, "sheet")}`,
  reviewReplaceAndWrite: (sheets: number) => `Replace and add ${count(sheets, "sheet")}`,
  reviewCancel: "Cancel",
} as const;
