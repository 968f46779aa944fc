/** Id of the heading above the questions and the list of sheets. */
export const SHEETS_TITLE = "sheets-title";

/**
 * Puts the focus on the heading above the questions about sheets, and scrolls it to the top, so that the first question
 * shows.
 */
export function focusQuestions(): void {
  const title = document.getElementById(SHEETS_TITLE);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
