/** The browser tests in two halves of about the same length, the first a little longer. The first file of each has a new browser. */
export const HALVES = {
  one: [
    "privacy.test.ts",
    "keyboard.test.ts",
    "accessibility.test.ts",
    "reference-and-suggestions.test.ts",
    "reference-store.test.ts",
    "files.test.ts",
  ],
  other: [
    "validate.test.ts",
    "start.test.ts",
    "missing-parts.test.ts",
    "excel-on-a-mac.test.ts",
    "results.test.ts",
  ],
} as const;
