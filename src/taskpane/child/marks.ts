import type { Severity } from "../../../rules/severity";
import type { LocatedFinding, RuleResult } from "../worker/results";

/** The findings of one cell. */
export interface CellMark {
  readonly severity: Severity;
  readonly rules: readonly string[];
}

/** By "sheet!address": the cells that findings name, with their rules; an error outranks a query. */
export function marksOf(
  findings: readonly LocatedFinding[],
  rules: readonly RuleResult[],
): ReadonlyMap<string, CellMark> {
  const severities = new Map(rules.map(({ code, severity }) => [code, severity]));
  const marks = new Map<string, CellMark>();
  for (const { rule, cells } of findings) {
    const severity = severities.get(rule) ?? "error";
    for (const { sheet, address } of cells) {
      const key = `${sheet}!${address}`;
      const known = marks.get(key);
      marks.set(key, {
        severity: known?.severity === "error" ? "error" : severity,
        rules: [...new Set([...(known?.rules ?? []), rule])],
      });
    }
  }
  return marks;
}
