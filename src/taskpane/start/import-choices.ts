import type { TableName } from "../../return/tables";
import type { ImportDecision } from "../import-actions";

/** What the user chose for a table found; `table` is null while it is not known which one it is. */
export interface TableChoice {
  readonly table: TableName | null;
  readonly lastYear: boolean;
  readonly isLeftOut: boolean;
}

/** Returns the choice as a decision. An unknown table is left out. */
export function decisionOf({ table, lastYear, isLeftOut }: TableChoice): ImportDecision {
  return table === null || isLeftOut ? null : { table, lastYear };
}

/** Returns the tables that more than one decision is for, each once, with its year. */
export function duplicateTables(
  decisions: readonly ImportDecision[],
): readonly NonNullable<ImportDecision>[] {
  const shared = [...sharedTables(decisions)].flatMap((index) => decisions[index] ?? []);
  return [...new Map(shared.map((one) => [`${one.table} ${one.lastYear}`, one])).values()];
}

/** Returns the indices of the decisions that share their table and year with another one. */
export function sharedTables(decisions: readonly ImportDecision[]): ReadonlySet<number> {
  const keyOf = (decision: ImportDecision) => decision && `${decision.table} ${decision.lastYear}`;
  const keys = decisions.map(keyOf);
  return new Set(
    keys.flatMap((key, index) =>
      key !== null && keys.some((other, place) => place !== index && other === key) ? [index] : [],
    ),
  );
}
