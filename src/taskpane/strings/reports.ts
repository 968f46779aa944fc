import { count, list } from "../../return/words";

const ifNoFile = "If no file appears, this Excel blocks downloads";

/** Texts of the page of reports. */
export const reportStrings = {
  reports: "Reports",
  reportsTitle: "Reports",
  reportsHint: "Made from the last check when you ask for them.",
  reportNeedsRun:
    "The report was not made: the last check is no longer available. Validate again, then make the report. Nothing was changed.",
  makingReport: "Making the report",

  listsOfRun: "Lists",
  childrenCsvHint: "The children with findings, one per row, with their rule codes. Holds identifiers.",
  childrenCsv: "Save the children as CSV",
  countsCsvHint: "The rules with their counts. No identifiers and no values.",
  countsCsv: "Save the counts as CSV",
  reportSaved: {
    children: (file: string) =>
      `${file} was given to Excel to save. ${ifNoFile}: the same list is on the sheet 903 Children.`,
    counts: (file: string) =>
      `${file} was given to Excel to save. ${ifNoFile}: the same counts are on the sheet 903 Summary.`,
    shared: (file: string) =>
      `${file} was given to Excel to save. ${ifNoFile}: open the workbook in Excel on the web and try there.`,
  },

  rowCodes: "Rule codes beside the rows",
  rowCodesHint:
    "A column to the right of each table, with the codes of the rules that found something in the row. It is never read as data and never exported.",
  rowCodesWrite: "Write the rule codes",
  rowCodesWritten: (rows: number) =>
    `Rule codes were written beside ${count(rows, "row")}, under the heading 903 rule codes. Remove annotations and the next validation take them away.`,

  share: "A copy to share",
  shareHint:
    "A new workbook with counts and the addresses of cells: no identifiers, and no values of the return. Small counts can still reveal something to those who know the authority well.",
  shareNoFiles:
    "Excel on a Mac saves no files that an add-in makes. Open this workbook in Excel on the web, validate, and save the copy there.",
  shareMake: "Save a copy of the counts",
  shareWarning: (tables: number, withoutPersonalData: readonly string[]) =>
    `The open workbook itself is only for those who may see the return: it holds identifiers and values in the ${count(tables, "sheet")} of the return, and in the sheets whose names begin with 903 other than ${list(withoutPersonalData)}. So do copies of these under other names.`,

  equality: "Equality monitoring",
  equalityHint:
    "A sheet with the rates of findings and of missing values by ethnicity, sex, age and UASC, for the council's own monitoring of how well data are recorded. Small numbers are left out. It is never used to order or suggest anything.",
  equalityMake: "Add the sheet 903 Equality",
  equalityMade: (sheet: string) =>
    `The sheet ${sheet} was added. It shows the last check; Remove annotations and the next validation take it away.`,
  equalityNeedsHeader:
    "The sheet was not made: it needs the table Header, and no sheet of this year's Header was found. Nothing was changed.",
} as const;
