import { groupBy } from "../../return/grouping";
import type { Kind } from "../../../rules/rule";
import type { RuleInfo } from "../../../rules/rule-info";
import { severityOf, type Severity } from "../../../rules/severity";
import type { Finding } from "../../engine/findings";
import { childrenOfReturnWithFindings, compareCodes, countByRule } from "../../report/counts";
import { OWN_SHEETS } from "../../report/annotations";
import { rowByDate } from "../../report/finding-identity";
import type { FindingKeys } from "../../report/finding-keys";
import { findingLines } from "../../report/findings-sheet";
import { FIRST_RUN, type TrackedFinding, type FollowUp } from "../../report/follow-up";
import { isTyped } from "../../report/statuses";
import { locatorOf, type Locator } from "../../report/locate";
import type { RunReport } from "../../report/run-report";
import type { Suggestions } from "../../suggestions/prepare";
import { shownSuggestions, type ShownSuggestion } from "./shown-suggestions";
import type { CollectionYear } from "../../return/collection-years";
import type { TableName } from "../../return/tables";

/** A cell of a finding, with its place in the workbook. */
export interface LocatedCell {
  readonly sheet: string;
  /** Address within the sheet, such as "F12". */
  readonly address: string;
  readonly table: TableName;
  readonly lastYear: boolean;
  /** Line of the sheet, from 1. */
  readonly line: number;
  readonly field: string;
}

/** One finding, in the form that the pane's lists need. */
export interface LocatedFinding {
  readonly rule: string;
  /** The CHILD identifier; null for rows without one. */
  readonly child: string | null;
  readonly cells: readonly LocatedCell[];
  /** Indices of this finding's suggestions in the run's suggestions, in the order in which they are shown. */
  readonly suggestions: readonly number[];
  /** Identifies the finding in every run that finds it, for what is remembered about it. */
  readonly key: string;
  /**
   * The row of the finding's first cell, identified by its key date, such as "DECOM 01/05/2025"; "" where it has none.
   */
  readonly row: string;
  /** Line of the Findings sheet as written; someone may have sorted the sheet since. 0 when it is not in the sheet. */
  readonly listLine: number;
}

/** A rule with findings, and its counts. */
export interface RuleResult {
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly topic: RuleInfo["topic"];
  readonly kind: Kind;
  readonly severity: Severity;
  /** Names of the tables in which it marked cells. */
  readonly tables: readonly string[];
  readonly findings: number;
  readonly children: number;
}

/** A child of the return, with the number of findings about the child. */
export interface ChildCount {
  readonly id: string;
  readonly findings: number;
}

export interface RuleName {
  readonly code: string;
  readonly title: string;
}

/** Rules that were not run for the same reason. */
export interface NotRunGroup {
  readonly reason: string;
  readonly rules: readonly RuleName[];
}

/** The results of one run, as the pane shows them. */
export interface CheckResults {
  /** Identifies the run in requests to the worker. */
  readonly run: number;
  readonly year: CollectionYear;
  /** Name of the returning authority; null when none was given. */
  readonly authority: string | null;
  /** Time of the run, in the form that the user reads, such as "22/11/2026 23:05". */
  readonly checkedAt: string;
  readonly children: number;
  /** How many of these children have findings. Findings in rows without CHILD are not counted here. */
  readonly childrenWithFindings: number;
  readonly checksRun: number;
  /** The reference lists used, with their dates. */
  readonly references: readonly string[];
  /** Rules with findings, those with the most findings first. */
  readonly rules: readonly RuleResult[];
  readonly findings: readonly LocatedFinding[];
  /** Every child with an identifier, from this year's return or named only by findings, in order of identifier. */
  readonly childCounts: readonly ChildCount[];
  /** Suggestions for the findings, each once. */
  readonly suggestions: readonly ShownSuggestion[];
  /** What is known about findings from before this run, by key. A finding that is missing here is open and as before. */
  readonly statuses: Readonly<Record<string, TrackedFinding>>;
  /** What to say about what was typed in the sheets. */
  readonly typed: Pick<FollowUp, "new" | "resolved" | "unreadStatuses" | "withoutReason"> & {
    readonly gone: number;
  };
  /** Name of the Findings sheet. */
  readonly findingsSheet: string;
  /** The reasons with the most rules come first. */
  readonly notRun: readonly NotRunGroup[];
  readonly failed: readonly (RuleName & { readonly error: string })[];
}

/** What the pane shows of the run as a whole, beside the findings. */
export type RunCounts = Pick<
  CheckResults,
  "children" | "childrenWithFindings" | "checksRun" | "rules" | "notRun" | "failed"
>;

/**
 * Prepares a run for the pane: counts, places of cells, reasons.
 * @param findingKeys gives the findings of the run their keys; ask it again after each edit
 */
export function resultsOf(
  run: number,
  report: RunReport,
  suggestions: Suggestions,
  findingKeys: FindingKeys,
  findingsSheet: string = OWN_SHEETS.findings,
): CheckResults {
  const { result } = report;
  const locator = locatorOf(report.tables);
  const shown = shownSuggestions(result.findings, suggestions, locator);
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const lines = findingLines(result.findings, rules);
  const keys = findingKeys.of(result.findings, locator);
  const followUp = report.followUp ?? FIRST_RUN;
  return {
    run,
    year: report.year,
    authority: report.authority,
    checkedAt: report.checkedAt,
    references: [...report.references],
    ...countsOf(report),
    findings: locateAll(result.findings, locator, { keys, suggestions: shown.byFinding, lines }),
    childCounts: countChildren(report),
    suggestions: shown.suggestions,
    statuses: statusesOf(result.findings, keys, followUp),
    typed: summariseTyped(followUp),
    findingsSheet,
  };
}

/** Counts the findings, and groups the rules that were not run. */
export function countsOf(report: RunReport): RunCounts {
  const { result } = report;
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const nameOf = (code: string): RuleName => ({ code, title: rules.get(code)?.title ?? "" });
  const tables = tablesByRule(result.findings);
  return {
    children: report.children,
    childrenWithFindings: childrenOfReturnWithFindings(result.findings, report.tables),
    checksRun: result.run.length,
    rules: countByRule(result.findings, rules).map(({ rule, findings, children }) => ({
      ...summaryOf(rule),
      tables: [...(tables.get(rule.code) ?? [])],
      findings,
      children,
    })),
    notRun: groupByReason(result.notRun, nameOf),
    failed: result.failed.map(({ rule, error }) => ({ ...nameOf(rule), error })),
  };
}

/** What is known about findings in addition to their cells. */
interface FindingLookups {
  readonly keys: ReadonlyMap<Finding, string>;
  readonly suggestions?: ReadonlyMap<Finding, readonly number[]> | undefined;
  /** Their lines in the Findings sheet, where it has just been written. */
  readonly lines?: ReadonlyMap<Finding, number>;
}

/** Returns the findings with their places in the workbook, in order of child. */
export function locateAll(
  findings: readonly Finding[],
  locator: Locator,
  { keys, suggestions, lines }: FindingLookups,
): LocatedFinding[] {
  return findings
    .map((finding) => ({
      ...locate(finding, locator),
      suggestions: suggestions?.get(finding) ?? [],
      key: keys.get(finding) ?? "",
      listLine: lines?.get(finding) ?? 0,
    }))
    .sort(byChild);
}

function summaryOf(rule: RuleInfo): Omit<RuleResult, "tables" | "findings" | "children"> {
  const { code, title, message, fix, topic, kind } = rule;
  return { code, title, message, fix, topic, kind, severity: severityOf(rule) };
}

function tablesByRule(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { rule, cells } of findings) {
    const ofRule = tables.get(rule) ?? new Set();
    for (const { table } of cells) ofRule.add(table);
    tables.set(rule, ofRule);
  }
  return tables;
}

function locate(
  finding: Finding,
  locator: Locator,
): Omit<LocatedFinding, "suggestions" | "key" | "listLine"> {
  const cells = finding.cells.flatMap((cell): LocatedCell[] => {
    const place = locator.locate(cell);
    if (!place) return [];
    const { table, lastYear, line, field } = cell;
    return [{ sheet: place.sheet, address: place.address, table, lastYear, line, field }];
  });
  const row = finding.cells[0] && locator.rowOf(finding.cells[0]);
  return { rule: finding.rule, child: finding.child, cells, row: row ? rowByDate(row) : "" };
}

function statusesOf(
  findings: readonly Finding[],
  keys: ReadonlyMap<Finding, string>,
  { of }: FollowUp,
): Record<string, TrackedFinding> {
  const statuses: Record<string, TrackedFinding> = {};
  for (const finding of findings) {
    const tracked = of(finding);
    const isPlain = !isTyped(tracked) && (tracked.found === "as-before" || tracked.found === "first-run");
    if (!isPlain) statuses[keys.get(finding) ?? ""] = tracked;
  }
  return statuses;
}

function summariseTyped({ gone, ...rest }: FollowUp): CheckResults["typed"] {
  const { resolved, unreadStatuses, withoutReason } = rest;
  return { new: rest.new, resolved, unreadStatuses, withoutReason, gone: gone.length };
}

function byChild(a: LocatedFinding, b: LocatedFinding): number {
  return compareCodes(a.child ?? "", b.child ?? "");
}

function countChildren({ tables, result }: RunReport): ChildCount[] {
  const counts = new Map<string, number>();
  for (const { rows } of tables.thisYear.values()) {
    for (const { CHILD } of rows) if (CHILD !== null) counts.set(CHILD, 0);
  }
  for (const { child } of result.findings) {
    if (child !== null) counts.set(child, (counts.get(child) ?? 0) + 1);
  }
  return [...counts].map(([id, findings]) => ({ id, findings })).sort((a, b) => compareCodes(a.id, b.id));
}

function groupByReason(
  notRun: RunReport["result"]["notRun"],
  nameOf: (code: string) => RuleName,
): NotRunGroup[] {
  return [...groupBy(notRun, ({ reason }) => reason)]
    .map(([reason, rules]) => ({
      reason,
      rules: rules.map(({ rule }) => nameOf(rule)).sort((a, b) => compareCodes(a.code, b.code)),
    }))
    .sort((a, b) => b.rules.length - a.rules.length);
}
