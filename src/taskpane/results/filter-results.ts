import type { CheckResults, LocatedFinding, RuleResult } from "../worker/results";

export interface ResultsFilter {
  /** Part of a rule's title or message or of a child's identifier, or the start of a rule's code; "" for all. */
  readonly text: string;
  /** Name of a table; "" for all. */
  readonly table: string;
  /** Topic and kind of rule; "" for all. */
  readonly topic: string;
  readonly kind: string;
}

/** The filter that keeps everything. */
export const EVERY_FINDING: ResultsFilter = { text: "", table: "", topic: "", kind: "" };

/** A rule with the findings that the filter keeps. */
export interface RuleGroup {
  readonly rule: RuleResult;
  readonly findings: readonly LocatedFinding[];
}

/** Returns the findings of each rule, in the order of the rules. */
export function groupFindings(results: CheckResults): RuleGroup[] {
  const groups = new Map<string, LocatedFinding[]>(results.rules.map(({ code }) => [code, []]));
  for (const finding of results.findings) groups.get(finding.rule)?.push(finding);
  return results.rules.map((rule) => ({ rule, findings: groups.get(rule.code) ?? [] }));
}

/**
 * Filters the groups. A rule that matches the text keeps its findings of every child; others keep those of matching
 * children. Of a table, the findings that mark one of its cells are kept.
 */
export function filterGroups(groups: readonly RuleGroup[], filter: ResultsFilter): RuleGroup[] {
  const text = filter.text.trim().toLowerCase();
  const { table } = filter;
  return groups.flatMap((group) => {
    const { rule } = group;
    if (table !== "" && !rule.tables.includes(table)) return [];
    if (filter.topic !== "" && rule.topic !== filter.topic) return [];
    if (filter.kind !== "" && rule.kind !== filter.kind) return [];
    const isEveryChild = text === "" || fits(rule, text);
    if (isEveryChild && table === "") return [group];
    const findings = group.findings.filter(
      ({ child, cells }) =>
        (isEveryChild || child?.toLowerCase().includes(text)) &&
        (table === "" || cells.some((cell) => cell.table === table)),
    );
    return findings.length > 0 ? [{ rule, findings }] : [];
  });
}

function fits({ code, title, message }: RuleResult, text: string): boolean {
  return (
    code.toLowerCase() === text ||
    (/^\d{1,3}[a-z]?$/.test(text) && code.toLowerCase().startsWith(text)) ||
    title.toLowerCase().includes(text) ||
    message.toLowerCase().includes(text)
  );
}
