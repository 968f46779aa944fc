import type { Kind } from "./rule";
import type { RuleInfo } from "./rule-info";

/** An error must be corrected before the department accepts the return; a query asks for a second look. */
export type Severity = "error" | "query";

const QUERY_KINDS: ReadonlySet<Kind> = new Set<Kind>(["warning"]);

/** Returns the severity of the findings of a rule or of a check on form. */
export function severityOf(rule: RuleInfo): Severity {
  return rule.severity ?? (QUERY_KINDS.has(rule.kind) ? "query" : "error");
}

/** The names of severities for the user. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "Error", query: "Query" };

/** The names of kinds of fault for the user. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  missing: "Missing",
  "invalid-code": "Unknown code",
  "invalid-date": "Date out of range or unreadable",
  "invalid-format": "Wrong format",
  "date-order": "Dates in the wrong order",
  "gap-or-overlap": "Gap or overlap",
  inconsistent: "Does not agree",
  "not-expected": "Not expected here",
  eligibility: "Outside age or time limits",
  duplicate: "Duplicate",
  "provider-mismatch": "Differs from the provider list",
  "year-on-year": "Differs from last year",
  warning: "Worth checking",
};
