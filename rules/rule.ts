import type { Child, ReturnIndex, RowsByTable } from "../src/return/children";
import type { CollectionYear } from "../src/return/collection-years";
import type { Day } from "../src/return/days";
import type { AnyRow, Row } from "../src/return/rows";
import type { FieldName, TableName } from "../src/return/tables";
import type { PostcodeDirectory } from "../src/reference/postcodes";
import type { ProviderList } from "../src/reference/providers";
import type { RuleInfo } from "./rule-info";

/** The topics of the rule book, one folder each. */
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

/** The collection that a return belongs to, and the reference data it is checked against. */
export interface Collection {
  readonly year: CollectionYear;
  /** 1 April on which the collection year starts. */
  readonly start: Day;
  /** 31 March on which it ends. */
  readonly end: Day;
  /** Upper-tier ONS code of the returning authority; null when it was not given. */
  readonly localAuthority: string | null;
  /** Null when no postcode directory is loaded. */
  readonly postcodes: PostcodeDirectory | null;
  /** Null when no provider list is loaded. */
  readonly providers: ProviderList | null;
  readonly index: ReturnIndex;
  /** Which tables are loaded, for rules that treat some of their tables as optional. */
  readonly has: (table: TableOfYear) => boolean;
}

/** The collection as a rule sees it whose needs name both reference lists and the authority. */
export type Known<T> = { [K in keyof T]: NonNullable<T[K]> };

/** A row with the fields to mark on it, where they differ from the rule's `highlights`. */
export interface MarkedRow {
  readonly row: AnyRow;
  readonly fields: readonly string[];
}

/**
 * Reports one finding. Each row is marked at the fields that the rule's `highlights` name for its table; `mark(row, ...)`
 * names other fields.
 */
export type Report = (...rows: readonly (AnyRow | MarkedRow)[]) => void;

export interface RuleContext {
  readonly child: Child;
  /** The child's rows of this year: `thisYear.Episodes`, in the order of the file. */
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
  /** Further tables of which at least one must be there. */
  readonly needsOneOf?: readonly TableOfYear[];
  /** Of the needed tables, those that must hold at least one row. */
  readonly needsRows?: readonly TableOfYear[];
  /** Every field that the check reads, CHILD aside. A field without a column means the rule is not run. */
  readonly reads: FieldsByTable;
  /** Further tables of which it asks no more than whether the child has a row there. They may be absent. */
  readonly asksForRowsOf?: readonly TableOfYear[];
  /** Tables of which the child has a row whenever the rule finds anything. Left out: those of `highlights`. */
  readonly findsOnlyWith?: readonly TableOfYear[];
  /** Derived fields that the return itself must bring as a column, since the rule judges what was recorded there. */
  readonly needsColumns?: FieldsByTable;
  /** Fields to mark on the rows that are reported. */
  readonly highlights: FieldsByTable;
  /** Looks at one child and reports each finding. Must not keep anything between calls. */
  readonly check: (context: RuleContext) => void;
  /**
   * The rows with which a reported row was compared, for rules that would report it as well, for another reason, if these
   * were not there. "Why" finds all others by itself: without them the finding is gone.
   */
  readonly comparedWith?: (context: Omit<RuleContext, "report">, reported: AnyRow) => readonly AnyRow[];
}

export type Rule = Readonly<RuleDefinition>;

/** Declares a rule: metadata and one function. */
export function defineRule(definition: RuleDefinition): Rule {
  return Object.freeze(definition);
}

/** Marks other fields of a row than the rule's `highlights` name. */
export function mark<T extends TableName>(row: Row<T>, ...fields: FieldName<T>[]): MarkedRow {
  return { row, fields };
}

/** Whether a rule is in force in a collection year. */
export function isInForce(rule: RuleInfo, year: CollectionYear): boolean {
  return rule.years.first <= year && (rule.years.last === undefined || year <= rule.years.last);
}
