import type { Need, Rule, TableOfYear } from "../../../rules/rule";
import type { CollectionYear } from "../../../src/return/collection-years";
import type { FieldName, TableName } from "../../../src/return/tables";

/** A row as an analyst would type it; fields left out are blank, CHILD left out is "1". */
export type CaseRow<T extends TableName> = { readonly [F in FieldName<T>]?: string | number };

/** A provider as a case gives it; dates dd/mm/yyyy, codes as the list writes them. */
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
 * A small return. Tables that the rule needs and that the case leaves out are there without a row; other tables
 * left out are absent. Postcodes come from `support/postcodes.ts`.
 */
export type CaseData = {
  /** Left out: 2025/26, or the nearest year in which the rule is in force. */
  readonly year?: CollectionYear;
  /** Upper-tier ONS code; left out: E08000012 (Liverpool) when the rule needs an authority. */
  readonly localAuthority?: string;
  readonly providers?: readonly CaseProvider[];
} & { readonly [T in TableName]?: readonly CaseRow<T>[] } & {
  readonly [T in TableName as `${T}_last`]?: readonly CaseRow<T>[];
};

/** What the rule must stay silent on, and why. */
export type SilentCase = readonly [why: string, data: CaseData];

/**
 * What the rule must find: every cell marked, as "Episodes 1 DECOM" (table, row of the case from 1, field). In a table as it
 * is written, the fields of a row may stand together: "Episodes 1 DECOM LS DEC".
 */
export type FindingCase = readonly [why: string, data: CaseData, cells: readonly string[]];

export interface RuleCases {
  readonly rule: Rule;
  readonly silent: readonly SilentCase[];
  readonly finds: readonly FindingCase[];
}

/** A test table as it is written. */
interface CasesWritten extends Omit<RuleCases, "rule"> {
  /** What all cases have in common, such as the year or a list of providers. A case that names the same part has its own. */
  readonly given?: CaseData;
}

/** The test table of a rule. */
export function ruleCases(rule: Rule, { given, silent, finds }: CasesWritten): RuleCases {
  return {
    rule,
    silent: silent.map(([why, data]): SilentCase => [why, { ...given, ...data }]),
    finds: finds.map(
      ([why, data, cells]): FindingCase => [why, { ...given, ...data }, cells.flatMap(eachCell)],
    ),
  };
}

/** "Episodes 1 DECOM LS" as "Episodes 1 DECOM" and "Episodes 1 LS". */
function eachCell(cells: string): string[] {
  const [table, row, ...fields] = cells.split(" ");
  return fields.map((field) => `${table} ${row} ${field}`);
}

/** The tables that a rule's needs name. */
export function neededTables(rule: Rule): readonly TableOfYear[] {
  return rule.needs.filter(isTable);
}

function isTable(need: Need): need is TableOfYear {
  return need !== "postcodes" && need !== "providers" && need !== "localAuthority";
}
