/**
 * The folders of tests that need Node alone, in two halves, which take about as long, the first a little longer: it goes to
 * the worker that has the shorter half of the browser tests. The folder "" holds what is about the project as a whole.
 */
export const HALVES = {
  one: ["excel", "workbench/host", "files", "reference", "scripts", "package"],
  other: [
    "taskpane",
    "engine",
    "suggestions",
    "report",
    "cli",
    "practice",
    "return",
    "rules",
    "rules/format",
    "fuzz",
    "",
  ],
} as const;
