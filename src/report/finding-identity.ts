import type { Finding } from "../engine/findings";
import type { AnyRow } from "../return/rows";
import type { TableName } from "../return/tables";
import { displayValue } from "./describe-cell";
import type { Locator } from "./locate";

/**
 * What a finding is known by from one run to the next, in the texts of the Findings sheet. Never the line: rows are
 * sorted, inserted and deleted between two runs. Instead the row is named by its key date (an episode by DECOM, a review
 * by REVIEW), which stays with it wherever it moves, and which also tells a colleague which row is meant.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** "" for a row without CHILD. */
  readonly child: string;
  /** "Episodes", "Episodes (last year)". */
  readonly table: string;
  readonly field: string;
  /** "DECOM 01/05/2025"; "" in a table with one row a child, or without that column. */
  readonly row: string;
}

/** The date that tells the rows of one child apart, in the tables with several rows a child. */
const KEY_DATES: { readonly [T in TableName]?: string } = {
  Episodes: "DECOM",
  Reviews: "REVIEW",
  PlacedAdoption: "DATE_PLACED",
  Missing: "MIS_START",
  SWEpisodes: "SW_DECOM",
  DoLo: "DOLO_START",
};

/** The name of a table as the Findings sheet writes it. */
export function tableLabel({ table, lastYear }: Pick<AnyRow, "table" | "lastYear">): string {
  return lastYear ? `${table} (last year)` : table;
}

/** The row by its key date, "DECOM 01/05/2025"; "" where it has none. */
export function rowByDate(row: AnyRow): string {
  const field = KEY_DATES[row.table];
  return field === undefined || !row.source.columns.has(field) ? "" : `${field} ${displayValue(row, field)}`;
}

/** The identities of a finding, one for each of its cells: the first is the one that the Findings sheet shows. */
export function identitiesOf({ rule, child, cells }: Finding, locator: Locator): FindingIdentity[] {
  return cells.map((cell) => {
    const row = locator.rowOf(cell);
    const { field } = cell;
    return { rule, child: child ?? "", table: tableLabel(cell), field, row: row ? rowByDate(row) : "" };
  });
}

/**
 * A key for each finding of a run: its first identity, and a number where findings share it. It is the same in every run
 * in which the finding is found, for all the pane needs to remember.
 */
export function findingKeys(findings: readonly Finding[], locator: Locator): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const [first] = identitiesOf(finding, locator);
      const identity = first ?? {
        rule: finding.rule,
        child: finding.child ?? "",
        table: "",
        field: "",
        row: "",
      };
      const key = keyOf(identity);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [finding, time === 1 ? key : `${key} #${time}`];
    }),
  );
}

/** An identity as one text. */
export function keyOf({ rule, child, table, field, row }: FindingIdentity): string {
  return [rule, child, table, field, row].join(" | ");
}
