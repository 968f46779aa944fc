import type { FormatCheck } from "../../../rules/format/format-check";
import type { Kind, Need, Rule, TableOfYear } from "../../../rules/rule";
import type { RuleInfo } from "../../../rules/rule-info";
import { severityOf, type Severity } from "../../../rules/severity";
import { tableOfYear } from "../../engine/inputs";
import { TABLE_NAMES, type TableName } from "../../return/tables";

/** A rule, or one of our own format checks, described for the rule book that people read. */
export interface RuleDescription {
  readonly code: string;
  readonly topic: RuleInfo["topic"];
  readonly kind: Kind;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly trigger: string;
  readonly firstYear: string;
  /** Null while the rule is in force. */
  readonly lastYear: string | null;
  /**
   * What the rule needs, such as "Episodes", "last year's Episodes", "the postcode directory". Empty for checks on
   * form.
   */
  readonly inputs: readonly string[];
  /** Tables that the rule needs or marks, in the order of the return. */
  readonly tables: readonly TableName[];
  /** The fields that it reads, by table, such as "Episodes: DECOM, DEC". */
  readonly reads: readonly string[];
  /** The tables where it only asks whether the child has a row, as "whether the child has a row in OC3"; "" for none. */
  readonly asksForRowsOf: string;
}

/** Describes a rule or a check on form. */
export function describeRule(info: Rule | FormatCheck): RuleDescription {
  const { code, topic, kind, title, message, fix, trigger, years } = info;
  return {
    code,
    topic,
    kind,
    severity: severityOf(info),
    title,
    message,
    fix,
    trigger,
    firstYear: years.first,
    lastYear: years.last ?? null,
    ...(isFormatCheck(info)
      ? { inputs: [], tables: TABLE_NAMES, reads: [], asksForRowsOf: "" }
      : {
          inputs: inputsOf(info),
          tables: tablesOf(info),
          reads: readsOf(info),
          asksForRowsOf: asksForRowsOf(info),
        }),
  };
}

/** Returns the name of a table of this year or last year, such as "Episodes" or "last year's Episodes". */
function nameOfTable(name: TableOfYear): string {
  const { table, lastYear } = tableOfYear(name);
  return lastYear ? `last year's ${table}` : table;
}

function isFormatCheck(info: Rule | FormatCheck): info is FormatCheck {
  return info.topic === "format";
}

function inputsOf(rule: Rule): string[] {
  return [...rule.needs.map(nameOfNeed), ...describeNeedsOneOf(rule)];
}

function readsOf(rule: Rule): string[] {
  return Object.entries(rule.reads).map(
    ([name, fields]) => `${nameOfTable(name as TableOfYear)}: ${(fields as readonly string[]).join(", ")}`,
  );
}

function asksForRowsOf({ asksForRowsOf = [] }: Rule): string {
  const tables = asksForRowsOf.map(nameOfTable).join(" or ");
  return tables && `whether the child has a row in ${tables}`;
}

function describeNeedsOneOf({ needsOneOf }: Rule): string[] {
  if (!needsOneOf || needsOneOf.length === 0) return [];
  return [`at least one of ${needsOneOf.map(nameOfTable).join(", ")}`];
}

function nameOfNeed(need: Need): string {
  if (need === "postcodes") return "the postcode directory";
  if (need === "providers") return "the Ofsted provider list";
  if (need === "localAuthority") return "the local authority";
  return nameOfTable(need);
}

function tablesOf(rule: Rule): TableName[] {
  const needed = rule.needs.filter((need) => !["postcodes", "providers", "localAuthority"].includes(need));
  const names = [...needed, ...(rule.needsOneOf ?? []), ...Object.keys(rule.highlights)] as TableOfYear[];
  const tables = new Set(names.map((name) => tableOfYear(name).table));
  return TABLE_NAMES.filter((table) => tables.has(table));
}
