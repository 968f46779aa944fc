import { KIND_NAMES, severityOf } from "../../rules/severity";
import { childrenReport } from "./children-report";
import { countByRule } from "./counts";
import { locatorOf } from "./locate";
import type { RunReport } from "./run-report";

/** Returns the children with findings as rows of text, one a child, with a heading row. */
export function childrenRows({ result, tables }: RunReport): string[][] {
  const children = childrenReport(result.findings, locatorOf(tables));
  return [
    ["child", "findings", "rules", "tables", "sheet", "first cell"],
    ...children.map(({ child, findings, rules, tables: names, first }) => [
      child ?? "",
      String(findings),
      rules.join(" "),
      names.join("; "),
      first?.sheet ?? "",
      first?.address ?? "",
    ]),
  ];
}

/** Returns the counts by rule as rows of text, most findings first, with a heading row. Nothing personal. */
export function countsRows({ result, rules, children: all }: RunReport): string[][] {
  const counts = countByRule(result.findings, new Map(rules.map((rule) => [rule.code, rule])));
  return [
    ["rule", "title", "severity", "kind", "findings", "all findings", "children", "all children"],
    ...counts.map(({ rule, findings, children }) => [
      rule.code,
      rule.title,
      severityOf(rule),
      KIND_NAMES[rule.kind],
      String(findings),
      String(result.findings.length),
      String(children),
      String(all),
    ]),
  ];
}
