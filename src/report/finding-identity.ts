import type { CellReference, Finding } from "../engine/findings";
import { fittingText } from "../return/cells";
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

/** The column of the sheet with the key date of a row; null where its table has none, or its sheet no such column. */
export function keyDateColumn({ table, source }: AnyRow): number | null {
  const field = KEY_DATES[table];
  return field === undefined ? null : (source.columns.get(field) ?? null);
}

/** The row by its key date, "DECOM 01/05/2025", as a cell of a sheet can hold it; "" where it has none. */
export function rowByDate(row: AnyRow): string {
  const field = KEY_DATES[row.table];
  if (field === undefined || !row.source.columns.has(field)) return "";
  return fittingText(`${field} ${displayValue(row, field)}`);
}

/** The identities of a finding, one for each of its cells: the first is the one that the Findings sheet shows. */
export function identitiesOf(finding: Finding, locator: Locator): FindingIdentity[] {
  return finding.cells.map((cell) => identityIn(finding, cell, locator));
}

/** The identity that the Findings sheet shows; without table, field and row for a finding without a cell. */
export function firstIdentity(finding: Finding, locator: Locator): FindingIdentity {
  const { rule, child, cells } = finding;
  const [first] = cells;
  return first
    ? identityIn(finding, first, locator)
    : { rule, child: child ?? "", table: "", field: "", row: "" };
}

/** An identity as one text. */
export function keyOf({ rule, child, table, field, row }: FindingIdentity): string {
  return [rule, child, table, field, row].join(" | ");
}

/** The same for an identity as it is read from a sheet, where columns may have been deleted: these are null. */
export function keyInSheets({
  rule,
  child,
  table,
  field,
  row,
}: { readonly [Part in keyof FindingIdentity]: string | null }): string {
  return keyOfTexts(rule, child, table, field, row);
}

/** Texts that people may have had in their hands in a sheet as one: whatever their case, and the spaces around them. */
export function keyOfTexts(...texts: readonly (string | null)[]): string {
  return texts.map((text) => (text ?? "").trim().toLowerCase()).join(" | ");
}

function identityIn({ rule, child }: Finding, cell: CellReference, locator: Locator): FindingIdentity {
  const row = locator.rowOf(cell);
  const { field } = cell;
  return { rule, child: child ?? "", table: tableLabel(cell), field, row: row ? rowByDate(row) : "" };
}
