import type { Collection, MarkedRow, Report, Rule, RuleContext, TableOfYear } from "../../rules/rule";
import type { Child } from "../return/children";
import type { AnyRow } from "../return/rows";
import { TABLE_NAMES } from "../return/tables";
import { cellKey, cellReference, type CellReference, type FailedRule, type Finding } from "./findings";
import { tableOfYear } from "./inputs";

type ReportedRows = readonly (AnyRow | MarkedRow)[];

/** What a check adds to: findings in the order found, and the rules that stopped with an error, by code. */
export interface RuleOutcome {
  readonly findings: Finding[];
  readonly failed: Map<string, FailedRule>;
}

/**
 * Checks children with rules that are known to have their inputs. Runs each rule over all the children before the next
 * rule, which is several times faster than the other way round. A rule that stops with an error is recorded and not run
 * again.
 */
export function checkChildren(
  rules: readonly Rule[],
  children: readonly Child[],
  collection: Collection,
  { findings, failed }: RuleOutcome,
): void {
  let current: Rule;
  const report = (child: Child, rows: ReportedRows) => {
    findings.push({ rule: current.code, child: child.id, cells: cellsOf(current, rows) });
  };
  const contexts = children.map((child) => new Context(child, collection, report));
  const contextsFor = contextsByRule(contexts);
  for (const rule of rules) {
    if (failed.has(rule.code)) continue;
    current = rule;
    // `check` does not use `this`, so it can be taken from the rule once. Looking it up for each child costs as much as
    // many rules.
    const { check } = rule;
    try {
      for (const context of contextsFor(rule)) check(context);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failed.set(rule.code, { rule: rule.code, error: message });
    }
  }
}

/** The tables of both years, each with its own bit. */
const TABLE_BITS = [false, true].flatMap((lastYear, year) =>
  TABLE_NAMES.map((table, index) => ({ table, lastYear, bit: 1 << (year * TABLE_NAMES.length + index) })),
);

class Context implements RuleContext {
  readonly thisYear;
  readonly lastYear;
  readonly report: Report;
  /** Bit mask of the tables in which the child has rows. */
  readonly tables: number;

  constructor(
    readonly child: Child,
    readonly collection: Collection,
    report: (child: Child, rows: ReportedRows) => void,
  ) {
    this.thisYear = child.thisYear;
    this.lastYear = child.lastYear;
    this.report = (...rows) => report(child, rows);
    let tables = 0;
    for (const { table, lastYear, bit } of TABLE_BITS) {
      if ((lastYear ? this.lastYear : this.thisYear)[table].length > 0) tables |= bit;
    }
    this.tables = tables;
  }
}

/**
 * Returns a function that selects the children about which a rule can report a finding: those with a row in one of the
 * tables in `tableBits`. Many rules name the same tables, so each selection is cached.
 */
function contextsByRule(contexts: readonly Context[]): (rule: Rule) => readonly RuleContext[] {
  const chosen = new Map<number, readonly RuleContext[]>();
  return (rule) => {
    const bits = tableBits(rule);
    let known = chosen.get(bits);
    if (!known) {
      known = contexts.filter(({ tables }) => (tables & bits) !== 0);
      chosen.set(bits, known);
    }
    return known;
  };
}

const tablesOfRules = new WeakMap<Rule, number>();

/**
 * Returns a bit mask of tables: if a rule reports a finding, the child has a row in at least one. Worked out once for
 * each rule.
 */
function tableBits(rule: Rule): number {
  let known = tablesOfRules.get(rule);
  if (known === undefined) {
    const names = rule.findsOnlyWith ?? (Object.keys(rule.highlights) as TableOfYear[]);
    const tables = names.map(tableOfYear);
    known = TABLE_BITS.filter((one) =>
      tables.some(({ table, lastYear }) => table === one.table && lastYear === one.lastYear),
    ).reduce((bits, { bit }) => bits | bit, 0);
    tablesOfRules.set(rule, known);
  }
  return known;
}

function cellsOf(rule: Rule, rows: ReportedRows): CellReference[] {
  const cells = new Map<string, CellReference>();
  for (const reported of rows) {
    const row = "row" in reported ? reported.row : reported;
    const highlighted = highlightedFields(rule, row);
    const fields = "row" in reported ? reported.fields : highlighted;
    if (highlighted.length === 0)
      throw new Error(`reported a row of ${row.table}, which its highlights do not name`);
    for (const field of fields) {
      const cell = cellReference(row, field);
      cells.set(cellKey(cell), cell);
    }
  }
  if (cells.size === 0) throw new Error("reported no row that its highlights name");
  return [...cells.values()];
}

function highlightedFields(rule: Rule, row: AnyRow): readonly string[] {
  const name = row.lastYear ? (`${row.table}_last` as const) : row.table;
  return (rule.highlights as Readonly<Record<string, readonly string[]>>)[name] ?? [];
}
