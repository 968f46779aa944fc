import type { Child, ReturnIndex, RowsByTable } from "../src/return/children";
import type { CollectionYear } from "../src/return/collection-years";
import type { Day } from "../src/return/days";
import type { AnyRow, Row } from "../src/return/rows";
import type { FieldName, TableName } from "../src/return/tables";
import type { PostcodeDirectory } from "../src/reference/postcodes";
import type { ProviderList } from "../src/reference/providers";
import type { RuleInfo } from "./rule-info";

/** The topics of the rule book, each with a folder. */
export const TOPICS = [
  "child",
  "uasc",
  "episodes",
  "placement",
  "provider-list",
  "reviews",
  "missing",
  "health",
  "care-leavers",
  "placed-for-adoption",
  "adoption",
  "previous-permanence",
  "social-worker",
  "deprivation-of-liberty",
  "year-on-year",
  "integrity",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What sort of fault a rule finds. */
export const KINDS = [
  "missing",
  "invalid-code",
  "invalid-date",
  "invalid-format",
  "date-order",
  "gap-or-overlap",
  "inconsistent",
  "not-expected",
  "eligibility",
  "duplicate",
  "provider-mismatch",
  "year-on-year",
  "warning",
] as const;
export type Kind = (typeof KINDS)[number];

/** A table of this year's return, or of last year's. */
export type TableOfYear = TableName | `${TableName}_last`;

/** An input without which a rule is not run. */
export type Need = TableOfYear | "postcodes" | "providers" | "localAuthority";

/** Fields by table, this year's and last year's. */
export type FieldsByTable = { readonly [T in TableName]?: readonly FieldName<T>[] } & {
  readonly [T in TableName as `${T}_last`]?: readonly FieldName<T>[];
};

/** The collection that a return belongs to, and the reference data for checking it. */
export interface Collection {
  readonly year: CollectionYear;
  /** The 1 April on which the collection year starts. */
  readonly start: Day;
  /** The 31 March on which it ends. */
  readonly end: Day;
  /** Upper-tier ONS code of the returning authority; null when not given. */
  readonly localAuthority: string | null;
  /** Null when no postcode directory is loaded. */
  readonly postcodes: PostcodeDirectory | null;
  /** Null when no provider list is loaded. */
  readonly providers: ProviderList | null;
  readonly index: ReturnIndex;
  /** Which tables are loaded, for rules that treat some of their tables as optional. */
  readonly has: (table: TableOfYear) => boolean;
}

/** The collection as seen by a rule whose needs include both reference lists and the authority. */
export type Known<T> = { [K in keyof T]: NonNullable<T[K]> };

/** A row with the fields to mark on it, if they differ from the rule's `highlights`. */
export interface MarkedRow {
  readonly row: AnyRow;
  readonly fields: readonly string[];
}

/**
 * Reports one finding. Each row is marked at the fields that the rule's `highlights` name for its table.
 * `mark(row, ...)` names other fields.
 */
export type Report = (...rows: readonly (AnyRow | MarkedRow)[]) => void;

export interface RuleContext {
  readonly child: Child;
  /** The child's rows of this year, by table, in file order: `thisYear.Episodes`. */
  readonly thisYear: RowsByTable;
  /** The child's rows of last year's return. */
  readonly lastYear: RowsByTable;
  readonly collection: Collection;
  readonly report: Report;
}

export interface RuleDefinition extends RuleInfo {
  readonly topic: Topic;
  /** Inputs without which the rule is not run. */
  readonly needs: readonly Need[];
  /** Other tables, at least one of which must be there. */
  readonly needsOneOf?: readonly TableOfYear[];
  /** Those of the needed tables that must have at least one row. */
  readonly needsRows?: readonly TableOfYear[];
  /** Every field that the check reads, except CHILD. If a field has no column, the rule is not run. */
  readonly reads: FieldsByTable;
  /** Those of `reads` that the check only reads from a later year on. Before it, it is run without their columns. */
  readonly readsFrom?: { readonly year: CollectionYear; readonly fields: FieldsByTable };
  /** Other tables, which can be absent, for which it only looks at whether the child has a row. */
  readonly asksForRowsOf?: readonly TableOfYear[];
  /**
   * If the rule finds anything, the child has a row in at least one of these tables; those of `highlights` when left
   * out.
   */
  readonly findsOnlyWith?: readonly TableOfYear[];
  /** Derived fields that the return itself must have as a column, because the rule checks what was recorded there. */
  readonly needsColumns?: FieldsByTable;
  /** Fields to mark on the rows that are reported. */
  readonly highlights: FieldsByTable;
  /** Checks one child and reports each finding. Must not keep anything between calls. */
  readonly check: (context: RuleContext) => void;
  /**
   * Returns the rows with which a reported row was compared. Only for rules that would still report the row, for
   * another reason, if these were not there. "Why" finds all other such rows by itself, because without them the
   * finding is gone.
   */
  readonly comparedWith?: (context: Omit<RuleContext, "report">, reported: AnyRow) => readonly AnyRow[];
}

export type Rule = Readonly<RuleDefinition>;

/** Declares a rule: metadata and one function. */
export function defineRule(definition: RuleDefinition): Rule {
  return Object.freeze(definition);
}

/** Marks fields of a row other than those in the rule's `highlights`. */
export function mark<T extends TableName>(row: Row<T>, ...fields: FieldName<T>[]): MarkedRow {
  return { row, fields };
}

/** Whether a rule is in force in a collection year. */
export function isInForce(rule: RuleInfo, year: CollectionYear): boolean {
  return rule.years.first <= year && (rule.years.last === undefined || year <= rule.years.last);
}
