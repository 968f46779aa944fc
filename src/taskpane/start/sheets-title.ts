/** Of the heading above the questions and the list of sheets. */
export const SHEETS_TITLE = "sheets-title";

/** Puts the focus above the questions about sheets, the first of which then begins in sight. */
export function focusQuestions(): void {
  const title = document.getElementById(SHEETS_TITLE);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
