import { authorityName } from "../reference/authorities";
import { severityOf } from "../../rules/severity";
import { childrenOfReturnWithFindings, compareCodes, countByRule } from "../report/counts";
import { tableLabel } from "../report/finding-identity";
import type { RunReport } from "../report/run-report";
import { groupBy } from "../return/grouping";
import { count } from "../return/words";
import { rowCount } from "../return/rows";

/**
 * Returns the report of a run as text for a terminal: what was checked, counts by rule, and what was not run.
 * @param notes what else to say about what was read and written
 */
export function formatReport(
  report: RunReport,
  authorityCode: string | null,
  notes: readonly string[] = [],
): string {
  const { result, tables, year, children, references } = report;
  const name =
    authorityCode === null ? "authority not given" : `${authorityName(authorityCode)} (${authorityCode})`;
  const rows = [...tables.thisYear.values(), ...tables.lastYear.values()].map(
    (data) => `  ${tableLabel(data)}: ${count(rowCount(data), "row")}, sheet ${data.sheet}`,
  );
  return [
    `Collection year ${year}, ${name}, ${count(children, "child", "children")}`,
    ...rows,
    ...references.map((title) => `  ${title}`),
    ...notes.map((note) => `    ${note}`),
    "",
    ...countLines(report),
    "",
    `${count(result.run.length, "check")} run, ${result.notRun.length} not run, ${result.failed.length} failed to run.`,
    ...notRunLines(report),
    "",
  ].join("\n");
}

function countLines({ result, rules, tables }: RunReport): string[] {
  if (result.findings.length === 0) return ["No check found anything."];
  const counts = countByRule(result.findings, new Map(rules.map((rule) => [rule.code, rule])));
  const concerned = childrenOfReturnWithFindings(result.findings, tables);
  const total = `${count(result.findings.length, "finding")} for ${count(concerned, "child", "children")}`;
  return [
    total,
    "",
    row("Rule", "Findings", "Children", "", "What is wrong"),
    ...counts.map(({ rule, findings, children }) =>
      row(rule.code, String(findings), String(children), severityOf(rule), rule.title),
    ),
  ];
}

function row(code: string, findings: string, children: string, severity: string, title: string): string {
  return `${code.padEnd(10)}${findings.padStart(9)}${children.padStart(9)}  ${severity.padEnd(6)} ${title}`.trimEnd();
}

/** Lists the rules that were not run, grouped by the reason they share. */
function notRunLines({ result }: RunReport): string[] {
  const reasons = [...groupBy(result.notRun, ({ reason }) => reason)].map(([reason, notRun]) => {
    const codes = notRun.map(({ rule }) => rule).sort(compareCodes);
    return `  Not run: ${codes.join(", ")}\n    ${reason}`;
  });
  const failures = result.failed.map(({ rule, error }) => `  Failed to run: ${rule}\n    ${error}`);
  return [...failures, ...reasons];
}
