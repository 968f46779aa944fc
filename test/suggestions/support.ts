import { prepareCheck } from "../../src/engine/check-return";
import type { Finding } from "../../src/engine/findings";
import { tableOfYear } from "../../src/engine/inputs";
import type { TableOfYear } from "../../rules/rule";
import type { PostcodeDirectory } from "../../src/reference/postcodes";
import { providerListOf, type Provider } from "../../src/reference/providers";
import type { CollectionYear } from "../../src/return/collection-years";
import { parseDay } from "../../src/return/days";
import { detectTable, readTable } from "../../src/return/detect-tables";
import type { TableData } from "../../src/return/rows";
import { uploadedFields, type TableName } from "../../src/return/tables";
import { prepareSuggestions, type Suggestions } from "../../src/suggestions/prepare";
import { checkedReturnOf, type CheckedReturn } from "../../src/suggestions/trial-context";
import type { Suggestion } from "../../src/suggestions/suggestion";
import { TEST_POSTCODES } from "../rules/support/postcodes";

type Rows = readonly Readonly<Record<string, string | number>>[];

/** Rows by table; CHILD is "1" if a row does not give it. */
export type ReturnData = { readonly [T in TableOfYear]?: Rows };

export interface Lists {
  readonly year?: CollectionYear;
  readonly providers?: readonly Provider[] | null;
  readonly postcodes?: PostcodeDirectory | null;
}

/** A return that was checked for Liverpool in 2025/26, with the postcodes of the rules' tests. */
export function checked(data: ReturnData, lists: Lists = {}): CheckedReturn {
  const tables = { thisYear: tablesOf(data, false), lastYear: tablesOf(data, true) };
  const { providers = [], postcodes = TEST_POSTCODES, year = "2025/26" } = lists;
  const prepared = prepareCheck(tables, {
    year,
    localAuthority: "E08000012",
    postcodes,
    providers: providers && providerListOf("1 September 2025", providers),
  });
  prepared.run.step(prepared.run.total);
  return checkedReturnOf(prepared, prepared.run.result());
}

/** The suggestions for a return, and what was found in it. */
export function suggestionsFor(
  data: ReturnData,
  lists: Lists = {},
): Suggestions & { readonly findings: readonly Finding[]; forRule(code: string): readonly Suggestion[] } {
  const run = checked(data, lists);
  const suggestions = prepareSuggestions(run);
  const { findings } = run.result;
  return {
    ...suggestions,
    findings,
    forRule(code) {
      const finding = findings.find(({ rule }) => rule === code);
      if (!finding)
        throw new Error(`Rule ${code} found nothing; ${findings.map(({ rule }) => rule).join(", ")} did.`);
      return suggestions.forFinding(finding);
    },
  };
}

/** What a suggestion would write: "2 URN (blank) -> SC123456". */
export function written(suggestion: Suggestion): string {
  return suggestion.changes
    .map(({ cell, shown, to }) => `${cell.table} ${cell.line} ${cell.field} ${shown} -> ${to}`)
    .join("; ");
}

/** A provider in the list: unless others are given, an open private children's home at L2 2DH. */
export function provider(
  urn: string,
  {
    registered = "01/01/2015",
    closed = "",
    ...others
  }: Partial<Omit<Provider, "urn" | "registered" | "closed">> & { registered?: string; closed?: string } = {},
): Provider {
  return {
    urn,
    name: "Example House",
    kind: "Children's home",
    placementCodes: ["K2"],
    providerCodes: ["PR4"],
    registered: parseDay(registered),
    closed: parseDay(closed),
    postcode: "L2 2DH",
    authorityName: "Liverpool",
    ...others,
  };
}

/** An episode in which, with `HEADER`, no check finds anything: in a children's home that the list has as SC123456. */
export const EPISODE = {
  DECOM: "01/06/2025",
  RNE: "S",
  LS: "C2",
  CIN: "N1",
  PLACE: "K2",
  PLACE_PROVIDER: "PR4",
  DEC: "",
  REC: "",
  REASON_PLACE_CHANGE: "",
  HOME_POST: "L1 8JQ",
  PL_POST: "L2 2DH",
  URN: "SC123456",
} as const;

export const HEADER = {
  SEX: "M",
  DOB: "05/05/2012",
  ETHNIC: "WBRI",
  UPN: "A123456789012",
  MOTHER: "",
  MC_DOB: "",
} as const;

function tablesOf(data: ReturnData, lastYear: boolean): Map<TableName, TableData> {
  const result = new Map<TableName, TableData>();
  for (const [name, rows] of Object.entries(data) as [TableOfYear, Rows][]) {
    const { table, lastYear: isLast } = tableOfYear(name);
    if (isLast !== lastYear) continue;
    const fields = uploadedFields(table);
    const values = rows.map((row) => fields.map((field) => row[field] ?? (field === "CHILD" ? "1" : "")));
    const sheet = { name, firstRow: 0, firstColumn: 0, values: [fields, ...values] };
    const match = detectTable(sheet);
    if (match?.table !== table) throw new Error(`${name} was read as ${match?.table ?? "no table"}.`);
    result.set(table, readTable({ ...match, lastYear }, sheet));
  }
  return result;
}
