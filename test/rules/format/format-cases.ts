import type { FormatCheck } from "../../../rules/format/format-check";
import type { CollectionYear } from "../../../src/return/collection-years";
import type { FieldName, TableName } from "../../../src/return/tables";

/** A row as its cells come: text, a number of Excel (a day, an amount) or a truth value. CHILD left out is "1". */
export type FormatRow<T extends TableName> = { readonly [F in FieldName<T>]?: string | number | boolean };

/** Lines below the heading; null is an empty line. Tables left out are absent. */
export type FormatCase = {
  /** Left out: 2025/26. */
  readonly year?: CollectionYear;
  /** Cells that hold a formula, as "Episodes 1 DECOM" (table, line of the case from 1, field). */
  readonly formulas?: readonly string[];
  /** Merged cells, by their first and their last one. */
  readonly merged?: readonly (readonly [first: string, last: string])[];
} & { readonly [T in TableName]?: readonly (FormatRow<T> | null)[] } & {
  readonly [T in TableName as `${T}_last`]?: readonly (FormatRow<T> | null)[];
};

export interface FormatCases {
  readonly check: FormatCheck;
  /** What the check must stay silent on, and why. */
  readonly silent: readonly (readonly [why: string, data: FormatCase])[];
  /** What the check must find, with every cell marked, as "Episodes 1 DECOM". */
  readonly finds: readonly (readonly [why: string, data: FormatCase, cells: readonly string[]])[];
}

/** The test table of a check on form. */
export function formatCases(check: FormatCheck, cases: Omit<FormatCases, "check">): FormatCases {
  return { check, ...cases };
}
