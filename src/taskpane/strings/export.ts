import type { ExportedTable } from "../../files/export-return";
import { count, list } from "../../return/words";

/** Texts about writing the return for the department. */
export const exportStrings = {
  exportTitle: "Export the return",
  exportHint:
    "Files for the department's portal, made from the sheets as they are now: dates as dd/mm/yyyy, leading zeros, and only the department's columns. Last year's sheets are never included.",
  exportOpen: "Export ...",
  exporting: "Writing the files",
  nothingToExport: "There is nothing to export: no sheet holds a table of this year's return.",
  exportQuestions:
    "Nothing has been exported yet: more than one sheet fits the same table. Choose which one to use, then export.",

  exportDialog: "What the files will hold",
  exportContents: "Tables, notes and files",
  exportYear: (year: string | null) =>
    year === null ? "The return in this workbook" : `The return of ${year} in this workbook`,
  exportNotChecked:
    "The files hold what the sheets hold, with codes, UPN, URN and SW_ID in capitals and postcodes with their space. Findings, and checks not run, make no difference.",
  exportTable: ({ table, sheet, rows }: ExportedTable) =>
    `${table}: ${rows === 0 ? "no rows" : count(rows, "row")}, sheet ${sheet}`,
  exportExtra: (columns: readonly string[]) =>
    `${columns.length === 1 ? "Column" : "Columns"} not exported: ${list(columns)}`,
  exportMissing: (fields: readonly string[]) => `No column in the sheet, exported as blank: ${list(fields)}`,
  exportLastYear: (sheets: readonly string[]) => `Last year's, not exported: ${list(sheets)}.`,
  exportLeftOut: (sheets: readonly string[]) => `Left out, not exported: ${list(sheets)}.`,
  exportCsvTitle: "CSV files",
  exportZip: (files: number) => `Save ${count(files, "CSV file")} as a zip`,
  exportOneByOne: "One by one",
  exportSaveTable: (file: string) => `Save ${file}`,
  exportXmlTitle: "XML file",
  exportXml: "Save the XML file",
  exportXmlOrder:
    "The elements follow the order of the department's schema, as far as it is published. The portal will say whether it accepts the file.",
  exportSaved: (file: string) =>
    `${file} was passed to Excel to save. If no file appears, Excel is blocking downloads: copy the text instead.`,
  exportClose: "Close",
} as const;
