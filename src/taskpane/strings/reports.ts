import { count, list } from "../../return/words";

const ifNoFile = "If no file appears, Excel is blocking downloads";

/** Texts of the page of reports. */
export const reportStrings = {
  reports: "Reports",
  reportsTitle: "Reports",
  reportsHint: "Made from the last check when you ask for them.",
  reportNeedsRun:
    "The report was not made: the last check is no longer available. Nothing was changed. Validate again, then make the report.",
  makingReport: "Making the report",

  listsOfRun: "Lists",
  childrenCsvHint: "The children with findings, one per row, with their rule codes. Holds identifiers.",
  childrenCsv: "Save the children as CSV",
  countsCsvHint: "The rules with their counts. No identifiers and no values.",
  countsCsv: "Save the counts as CSV",
  reportSaved: {
    children: (file: string) =>
      `${file} was passed to Excel to save. ${ifNoFile}: the same list is on the sheet 903 Children.`,
    counts: (file: string) =>
      `${file} was passed to Excel to save. ${ifNoFile}: the same counts are on the sheet 903 Summary.`,
    shared: (file: string) =>
      `${file} was passed to Excel to save. ${ifNoFile}: open the workbook in Excel on the web and try there.`,
  },

  rowCodes: "Rule codes beside the rows",
  rowCodesHint:
    "A column to the right of each table, with the codes of the rules that found something in the row. It is never read as data and never exported.",
  rowCodesWrite: "Write the rule codes",
  rowCodesWritten: (rows: number) =>
    `Rule codes were written beside ${count(rows, "row")}, under the heading 903 rule codes. Remove annotations, or the next validation, removes them.`,

  share: "A copy to share",
  shareHint:
    "A new workbook with counts and the addresses of cells: no identifiers, and no values of the return. Small counts can still reveal something to those who know the authority well.",
  shareNoFiles:
    "Excel on a Mac cannot save files that an add-in makes. Open this workbook in Excel on the web, validate, and save the copy there.",
  shareMake: "Save a copy of the counts",
  shareWarning: (tables: number, withoutPersonalData: readonly string[]) =>
    `The open workbook itself is only for those who may see the return. It holds identifiers and values in the ${count(tables, "sheet")} of the return, and in every sheet whose name begins with 903 except ${list(withoutPersonalData)}. Copies of these sheets under other names hold them too.`,

  equality: "Equality monitoring",
  equalityHint:
    "A sheet with the rates of findings and of missing values by ethnicity, sex, age and UASC, for the council's own monitoring of how well data is recorded. Small numbers are left out. It is never used to order or suggest anything.",
  equalityMake: "Add the sheet 903 Equality",
  equalityMade: (sheet: string) =>
    `The sheet ${sheet} was added. It shows the last check. Remove annotations, or the next validation, removes it.`,
  equalityNeedsHeader:
    "The sheet was not made: it needs the table Header, and no sheet of this year's Header was found. Nothing was changed.",
} as const;
