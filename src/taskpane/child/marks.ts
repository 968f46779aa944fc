import type { Severity } from "../../../rules/severity";
import type { LocatedFinding, RuleResult } from "../worker/results";

/** What to show on a cell with findings. An error outranks a query. */
export interface CellMark {
  readonly severity: Severity;
  readonly rules: readonly string[];
}

/** Returns the cells that the findings name, by "sheet!address", with their rules. */
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
