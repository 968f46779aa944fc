import type { Need, Rule, TableOfYear } from "../../../rules/rule";
import type { CollectionYear } from "../../../src/return/collection-years";
import type { FieldName, TableName } from "../../../src/return/tables";

/** A row as an analyst would type it. Fields left out are blank; CHILD is "1" when left out. */
export type CaseRow<T extends TableName> = { readonly [F in FieldName<T>]?: string | number };

/** A provider in a case. Dates are dd/mm/yyyy, codes as in the list. */
export interface CaseProvider {
  readonly urn: string;
  readonly placementCodes?: readonly string[];
  readonly providerCodes?: readonly string[];
  readonly registered?: string;
  readonly closed?: string;
  readonly postcode?: string;
  readonly authorityName?: string;
}

/**
 * A small return. A table that the rule needs but the case leaves out is there without a row; any other table left out
 * is absent. Postcodes come from `support/postcodes.ts`.
 */
export type CaseData = {
  /** When left out: 2025/26, or the nearest year in which the rule is in force. */
  readonly year?: CollectionYear;
  /** Upper-tier ONS code. When left out: E08000012 (Liverpool) if the rule needs an authority. */
  readonly localAuthority?: string;
  readonly providers?: readonly CaseProvider[];
} & { readonly [T in TableName]?: readonly CaseRow<T>[] } & {
  readonly [T in TableName as `${T}_last`]?: readonly CaseRow<T>[];
};

/** A case for which the rule must give no finding, and why. */
export type SilentCase = readonly [why: string, data: CaseData];

/**
 * A case in which the rule must find something, with every cell marked, as "Episodes 1 DECOM" (table, row of the case
 * from 1, field). When a case is written, several fields of a row can be given together: "Episodes 1 DECOM LS DEC".
 */
export type FindingCase = readonly [why: string, data: CaseData, cells: readonly string[]];

export interface RuleCases {
  readonly rule: Rule;
  readonly silent: readonly SilentCase[];
  readonly finds: readonly FindingCase[];
}

/** A test table as it is written. */
interface CasesWritten extends Omit<RuleCases, "rule"> {
  /**
   * What all cases have in common, such as the year or a list of providers. A case that has the same part uses its own.
   */
  readonly given?: CaseData;
}

/** Makes the test table of a rule. */
export function ruleCases(rule: Rule, { given, silent, finds }: CasesWritten): RuleCases {
  return {
    rule,
    silent: silent.map(([why, data]): SilentCase => [why, { ...given, ...data }]),
    finds: finds.map(
      ([why, data, cells]): FindingCase => [why, { ...given, ...data }, cells.flatMap(eachCell)],
    ),
  };
}

/** Splits "Episodes 1 DECOM LS" into "Episodes 1 DECOM" and "Episodes 1 LS". */
function eachCell(cells: string): string[] {
  const [table, row, ...fields] = cells.split(" ");
  return fields.map((field) => `${table} ${row} ${field}`);
}

/** Returns the tables named in a rule's `needs`. */
export function neededTables(rule: Rule): readonly TableOfYear[] {
  return rule.needs.filter(isTable);
}

function isTable(need: Need): need is TableOfYear {
  return need !== "postcodes" && need !== "providers" && need !== "localAuthority";
}
