/**
 * The folders of tests that need only Node, in two halves of about the same duration. The first is a little shorter,
 * because its worker continues with the longer half of the browser tests. The folder "" holds the tests of the project as
 * a whole.
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
