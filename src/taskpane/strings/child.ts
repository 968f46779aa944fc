import { count } from "../../return/words";

/** Texts of the view of one child. */
export const childStrings = {
  childParts: "What to show of the child",
  childFindings: (findings: number) => `Findings (${findings})`,
  childYear: "Year",
  childTable: (table: string, rows: number) => `${table} (${rows})`,
  withFindings: "with findings",
  readingChild: "Collecting the rows of this child",
  recordThisYear: "This year",
  recordLastYear: "Last year",
  recordSheet: (sheet: string, rows: number) => `Sheet ${sheet} · ${count(rows, "row")}`,
  recordLine: (line: number) => `Line ${line}`,
  recordBlank: "(blank)",
  recordBlanks: "Blank:",
  recordMark: (severity: string, rules: readonly string[]) => `${severity} ${rules.join(", ")}`,
  filterRule: "Rule",
  allRules: "All rules",
  tryAgain: "Try again",
} as const;
