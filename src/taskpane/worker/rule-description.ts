import type { Kind, Need, Rule, TableOfYear, Topic } from "../../../rules/rule";
import { severityOf, type Severity } from "../../../rules/severity";
import { tableOfYear } from "../../engine/inputs";
import { TABLE_NAMES, type TableName } from "../../return/tables";

/** A rule in words, for the rule book that people read. */
export interface RuleDescription {
  readonly code: string;
  readonly topic: Topic;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly trigger: string;
  readonly firstYear: string;
  /** Null while the rule is in force. */
  readonly lastYear: string | null;
  /** What the rule wants: "Episodes", "last year's Episodes", "the postcode directory". */
  readonly inputs: readonly string[];
  /** Tables that the rule needs or marks, in the order of the return. */
  readonly tables: readonly TableName[];
  /** The fields that it reads, by table: "Episodes: DECOM, DEC". */
  readonly reads: readonly string[];
}

/** Describes a rule. */
export function describeRule(rule: Rule): RuleDescription {
  const { code, topic, kind, title, message, fix, trigger, years } = rule;
  return {
    code,
    topic,
    kind,
    severity: severityOf(rule),
    title,
    message,
    fix,
    trigger,
    firstYear: years.first,
    lastYear: years.last ?? null,
    inputs: [...rule.needs.map(nameOfNeed), ...oneOf(rule)],
    tables: tablesOf(rule),
    reads: Object.entries(rule.reads).map(
      ([name, fields]) => `${nameOfTable(name as TableOfYear)}: ${(fields as readonly string[]).join(", ")}`,
    ),
  };
}

/** The name of a table of this year or last year, for people: "Episodes", "last year's Episodes". */
export function nameOfTable(name: TableOfYear): string {
  const { table, lastYear } = tableOfYear(name);
  return lastYear ? `last year's ${table}` : table;
}

function oneOf({ needsOneOf }: Rule): string[] {
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
