import type { CellReference, Finding } from "../engine/findings";
import { truncateToCell } from "../return/cells";
import type { AnyRow } from "../return/rows";
import type { TableName } from "../return/tables";
import { displayValue } from "./describe-cell";
import type { Locator } from "./locate";

/**
 * What identifies a finding from one run to the next, in the texts of the Findings sheet. Never the line, because rows
 * are sorted, inserted and deleted between runs. Instead the row is named by its key date (an episode by DECOM, a
 * review by REVIEW), which moves with the row and also tells a colleague which row is meant.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** "" for a row without CHILD. */
  readonly child: string;
  /** "Episodes", "Episodes (last year)". */
  readonly table: string;
  readonly field: string;
  /** "DECOM 01/05/2025"; "" in a table with one row for each child, or without that column. */
  readonly row: string;
}

/** The date that distinguishes the rows of one child, in tables with several rows for each child. */
const KEY_DATES: { readonly [T in TableName]?: string } = {
  Episodes: "DECOM",
  Reviews: "REVIEW",
  PlacedAdoption: "DATE_PLACED",
  Missing: "MIS_START",
  SWEpisodes: "SW_DECOM",
  DoLo: "DOLO_START",
};

/** Returns the name of a table as in the Findings sheet. */
export function tableLabel({ table, lastYear }: Pick<AnyRow, "table" | "lastYear">): string {
  return lastYear ? `${table} (last year)` : table;
}

/** Returns the sheet column of a row's key date; null when its table has none, or its sheet no such column. */
export function keyDateColumn({ table, source }: AnyRow): number | null {
  const field = KEY_DATES[table];
  return field === undefined ? null : (source.columns.get(field) ?? null);
}

/** Names the row by its key date, "DECOM 01/05/2025", cut to what a cell can hold; "" when it has none. */
export function rowByDate(row: AnyRow): string {
  const field = KEY_DATES[row.table];
  if (field === undefined || !row.source.columns.has(field)) return "";
  return truncateToCell(`${field} ${displayValue(row, field)}`);
}

/** Returns the identities of a finding, one for each of its cells. The first is the one shown in the Findings sheet. */
export function identitiesOf(finding: Finding, locator: Locator): FindingIdentity[] {
  return finding.cells.map((cell) => identityIn(finding, cell, locator));
}

/** Returns the identity shown in the Findings sheet; without table, field and row for a finding without a cell. */
export function firstIdentity(finding: Finding, locator: Locator): FindingIdentity {
  const { rule, child, cells } = finding;
  const [first] = cells;
  return first
    ? identityIn(finding, first, locator)
    : { rule, child: child ?? "", table: "", field: "", row: "" };
}

/** Returns an identity as one text. */
export function keyOf({ rule, child, table, field, row }: FindingIdentity): string {
  return [rule, child, table, field, row].join(" | ");
}

/** Like `keyOf`, for an identity read from a sheet, where fields whose column was deleted are null. */
export function keyInSheets({
  rule,
  child,
  table,
  field,
  row,
}: { readonly [Part in keyof FindingIdentity]: string | null }): string {
  return keyOfTexts(rule, child, table, field, row);
}

/** Joins texts that people may have edited in a sheet into a key that ignores case and surrounding spaces. */
export function keyOfTexts(...texts: readonly (string | null)[]): string {
  return texts.map((text) => (text ?? "").trim().toLowerCase()).join(" | ");
}

function identityIn({ rule, child }: Finding, cell: CellReference, locator: Locator): FindingIdentity {
  const row = locator.rowOf(cell);
  const { field } = cell;
  return { rule, child: child ?? "", table: tableLabel(cell), field, row: row ? rowByDate(row) : "" };
}
