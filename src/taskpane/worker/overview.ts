import { rowCount } from "../../return/rows";
import type { AssignedTables, SheetAssignment, TableQuestion } from "../../return/assign-tables";
import type { CollectionYear } from "../../return/collection-years";
import { otherLinesText } from "../../return/other-lines";
import { lastYearDatesWarning, proposeYear, explainNoYear } from "../../return/propose-year";
import { TABLES, tablesOfYear, type TableName } from "../../return/tables";

/** What a sheet is taken to be, as the Workbook page shows it. */
export interface SheetOverview {
  readonly sheet: string;
  readonly use: SheetAssignment["use"];
  /** Null when the sheet holds no table of the return. */
  readonly table: TableName | null;
  /** The table's title in words, such as "Episode of care"; "" without a table. */
  readonly title: string;
  readonly lastYear: boolean;
  /** Number of rows with data; null for a sheet that is not used. */
  readonly rows: number | null;
  readonly extraColumns: readonly string[];
  readonly missingFields: readonly string[];
  readonly repeatedFields: readonly string[];
  /**
   * What is left out and why, in words for the user: lines that are not rows of the table, other tables on the sheet,
   * or why the sheet holds no table or is of no use.
   */
  readonly leftOut: readonly string[];
}

/** What was found in the workbook. */
export interface WorkbookOverview {
  readonly sheets: readonly SheetOverview[];
  readonly questions: readonly TableQuestion[];
  /** The year that the data suggest; null when they suggest none. */
  readonly proposedYear: CollectionYear | null;
  /** Why they suggest none, in words for the user; null when they suggest one. */
  readonly whyNoYear: string | null;
  /** What to say about last year's tables when their dates are not of the year before. */
  readonly datesOfLastYear: readonly string[];
  /** Tables of the year (the chosen one, else the proposed one) for which no sheet was found. */
  readonly absentTables: readonly TableName[];
  /** Sheets that hold a list of providers in the form in which Ofsted publishes it. */
  readonly providerSheets: readonly string[];
}

/** Returns what was found in the workbook, for the Workbook page. */
export function overviewOf(
  assigned: AssignedTables,
  chosenYear: CollectionYear | null,
  providerSheets: readonly string[],
): WorkbookOverview {
  const proposedYear = proposeYear(assigned.tables.thisYear.values());
  const year = chosenYear ?? proposedYear;
  const asked = new Set(assigned.questions.flatMap(({ table, lastYear }) => (lastYear ? [] : [table])));
  return {
    sheets: assigned.assignments.map((assignment) => sheetOf(assignment, assigned)),
    questions: assigned.questions,
    proposedYear,
    whyNoYear: proposedYear === null ? explainNoYear(assigned.tables.thisYear.values()) : null,
    datesOfLastYear: year === null ? [] : lastYearDatesWarning(assigned.tables.lastYear.values(), year),
    absentTables:
      year === null
        ? []
        : tablesOfYear(year).filter((table) => !assigned.tables.thisYear.has(table) && !asked.has(table)),
    providerSheets,
  };
}

function sheetOf({ sheet, match, use, why }: SheetAssignment, { tables }: AssignedTables): SheetOverview {
  if (!match) {
    return {
      sheet,
      use,
      table: null,
      title: "",
      lastYear: false,
      rows: null,
      extraColumns: [],
      missingFields: [],
      repeatedFields: [],
      leftOut: why,
    };
  }
  const { table, lastYear, extraColumns, missingFields, repeatedFields } = match;
  const data = (lastYear ? tables.lastYear : tables.thisYear).get(table);
  return {
    sheet,
    use,
    table,
    title: TABLES[table].title,
    lastYear,
    rows: use === "used" ? (data ? rowCount(data) : 0) : null,
    extraColumns,
    missingFields,
    repeatedFields,
    leftOut: use === "used" && data ? otherLinesText(data) : why,
  };
}
