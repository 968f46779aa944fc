import { rowCount } from "../../return/rows";
import type { AssignedTables, SheetAssignment, TableQuestion } from "../../return/assign-tables";
import type { CollectionYear } from "../../return/collection-years";
import { otherLinesText } from "../../return/other-lines";
import { datesOfLastYearText, proposeYear, whyNoYear } from "../../return/propose-year";
import { TABLES, tablesOfYear, type TableName } from "../../return/tables";

/** What a sheet is taken for, as the start view shows it. */
export interface SheetOverview {
  readonly sheet: string;
  readonly use: SheetAssignment["use"];
  /** Null when the sheet holds no table of the return. */
  readonly table: TableName | null;
  /** "Episode of care", the table's title in words; "" without a table. */
  readonly title: string;
  readonly lastYear: boolean;
  /** Rows with data; null for a sheet that is not used. */
  readonly rows: number | null;
  readonly extraColumns: readonly string[];
  readonly missingFields: readonly string[];
  readonly repeatedFields: readonly string[];
  /** Lines that are no rows of the table, other tables on the sheet, or why it is none or of no use, in words for the user. */
  readonly leftOut: readonly string[];
}

/** What was found in the workbook. */
export interface WorkbookOverview {
  readonly sheets: readonly SheetOverview[];
  readonly questions: readonly TableQuestion[];
  /** The year that the data speak for; null when they do not tell. */
  readonly proposedYear: CollectionYear | null;
  /** Why they do not tell it, in words for the user; null where they do. */
  readonly whyNoYear: string | null;
  /** What is said of last year's tables when their dates are of another year than the one before. */
  readonly datesOfLastYear: readonly string[];
  /** Tables of the year (the chosen one, else the proposed one) of which no sheet was found. */
  readonly absentTables: readonly TableName[];
  /** Sheets that hold a list of providers, as Ofsted publishes it. */
  readonly providerSheets: readonly string[];
}

/** Describes what was found in the workbook for the start view. */
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
    whyNoYear: proposedYear === null ? whyNoYear(assigned.tables.thisYear.values()) : null,
    datesOfLastYear: year === null ? [] : datesOfLastYearText(assigned.tables.lastYear.values(), year),
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
