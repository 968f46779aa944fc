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
  detailsGone:
    "This cannot be shown: the part of the pane that checks has started anew and no longer knows this run. The workbook and the findings listed are as they were. Press Validate to check again.",
  filterRule: "Rule",
  allRules: "All rules",
  tryAgain: "Try again",
} as const;
