import type { ExportedTable } from "../../files/export-return";
import { count, list } from "../../return/words";

/** Texts about writing the return for the department. */
export const exportStrings = {
  exportTitle: "Export the return",
  exportHint:
    "Files for the department's portal, from the sheets as they are now: dates as dd/mm/yyyy, leading zeros, the department's columns and no others. Last year's sheets are never part of it.",
  exportOpen: "Export ...",
  exporting: "Writing the files",
  nothingToExport: "There is nothing to export: no sheet holds a table of this year's return.",
  exportQuestions:
    "Nothing was exported yet: more than one sheet fits the same table. Say which one counts, then export.",

  exportDialog: "What the files will hold",
  exportContents: "Tables, notes and files",
  exportYear: (year: string | null) =>
    year === null ? "The return in this workbook" : `The return of ${year} in this workbook`,
  exportNotChecked:
    "The files hold what the sheets hold, codes in capitals and postcodes with their space: whether checks found something, or were not run, makes no difference.",
  exportTable: ({ table, sheet, rows }: ExportedTable) =>
    `${table}: ${rows === 0 ? "no rows" : count(rows, "row")}, sheet ${sheet}`,
  exportExtra: (columns: readonly string[]) =>
    `${columns.length === 1 ? "Column" : "Columns"} not exported: ${list(columns)}`,
  exportMissing: (fields: readonly string[]) => `No column in the sheet, exported as blank: ${list(fields)}`,
  exportLastYear: (sheets: readonly string[]) => `Not exported, last year's: ${list(sheets)}.`,
  exportCsvTitle: "CSV files",
  exportZip: (files: number) => `Save ${count(files, "CSV file")} as a zip`,
  exportOneByOne: "One by one",
  exportSaveTable: (file: string) => `Save ${file}`,
  exportXmlTitle: "XML file",
  exportXml: "Save the XML file",
  exportXmlOrder:
    "The elements are in the order of the department's schema as far as it is published; the portal says whether it accepts the file.",
  exportSaved: (file: string) =>
    `${file} was given to Excel to save. If no file appears, this Excel blocks downloads: copy the text instead.`,
  exportClose: "Close",
} as const;
