import type { Child, RowsByTable } from "../../../src/return/children";
import { valueOf, type AnyRow } from "../../../src/return/rows";
import type { TableName } from "../../../src/return/tables";

/** The fields by which the rules put the rows of a table in order of time. */
const ORDER_OF: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  Episodes: [["DECOM"]],
  PlacedAdoption: [["DATE_PLACED"]],
  Missing: [["MIS_START"], ["MIS_END"]],
  SWEpisodes: [["SW_DECOM"]],
  DoLo: [["DOLO_START"], ["DOLO_END"]],
};

/**
 * The rules in which the order of the file decides as the last resort, and why it must: they look for the first, the
 * latest or the next row by date, and two of the child's rows have the same date, or none.
 */
export const DECIDED_BY_FILE_ORDER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "of episodes with one DECOM the first in the file is the child's first": [
      ...["191", "302", "357", "452", "453", "502", "562", "632"],
      ...["503A", "503B", "503C", "503D", "503E", "503F", "503G", "503H", "503J"],
      ...["118", "334", "552", "554", "1003"],
    ],
    "of episodes with one DECOM one is the child's latest": [
      "117",
      "142",
      "558",
      "625",
      "1001",
      "1007",
      "1010",
      "1011",
      "1016",
    ],
    "of episodes with one DECOM the one further down is the next": [
      ...["225", "226", "234", "336", "361", "362", "363", "364", "383", "388"],
      ...["431", "432", "433", "434", "435", "436", "437", "501", "504", "577", "578", "707"],
    ],
    "of decisions with one DATE_PLACED one is the latest, or the next": ["552", "579", "583"],
    "of missing periods with the same dates one is the first, or the next": ["574", "576"],
    "of social workers with one SW_DECOM and SW_DEC the one further down is the next": [
      ...["SW08STG2", "SW10STG2", "SW11aSTG2", "SW11bSTG2", "SW14STG2", "SW17STG2"],
    ],
    "of orders with the same dates one is the first, or the next": ["705", "706"],
  }).flatMap(([reason, rules]) => rules.map((rule) => [rule, reason] as const)),
);

/** Whether two of the child's rows have equal dates, so that only the file gives their order. */
export function hasTies(child: Child): boolean {
  return [child.thisYear, child.lastYear].some((rows) => hasTiesIn(rows));
}

function hasTiesIn(rows: RowsByTable): boolean {
  return Object.entries(ORDER_OF).some(([table, orders]) => {
    const ofTable: readonly AnyRow[] = rows[table as TableName];
    return orders.some((fields) => {
      const keys = ofTable.map((row) => fields.map((field) => String(valueOf(row, field))).join(" "));
      return new Set(keys).size < keys.length;
    });
  });
}
