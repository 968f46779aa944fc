/**
 * The folders of tests that need Node alone, in two halves, which take about as long, the first a little shorter: the worker
 * that has it goes on with the longer half of the browser tests. The folder "" holds what is about the project as a whole.
 */
export const HALVES = {
  one: ["excel", "workbench", "workbench/host", "files", "reference", "scripts", "package", "practice"],
  other: [
    "taskpane",
    "engine",
    "suggestions",
    "report",
    "cli",
    "return",
    "rules",
    "rules/format",
    "fuzz",
    "",
  ],
} as const;
