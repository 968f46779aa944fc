import { count } from "../../return/words";

/** Texts for when the pane itself fails: what happened, what is safe, what to do. */
export const problemStrings = {
  checkerStopped:
    "Checking stopped because of an internal error. Your data was not changed. The checker restarts by itself: try again. If it stops again, close other workbooks to free memory.",
  runGone:
    "The check whose results are shown is no longer available: the checker has restarted since. Your data was not changed. Press Validate to check again.",
  partNotLoaded:
    "A part of the add-in could not be loaded, so nothing was done. The connection may be down, or the add-in may have been updated after the pane was opened. Your data was not changed. Check the connection, then try again. If that does not help, reload the pane, or close the pane and the workbook and reopen both.",
  partMissing:
    "A part of the add-in could not be loaded. The connection may be down, or the add-in may have been updated after the pane was opened. The workbook, its highlights and sheets were not changed. You can still use the rest of the pane.",
  partMissingNext:
    "Check the connection, then try again. If that does not help, reload the pane and validate again, or close the pane and the workbook and reopen both.",
  paneUnreachable:
    "The add-in's server cannot be reached, so the pane was not reloaded. Check the connection, then try again.",
  pageStopped:
    "This page of the pane stopped because of an internal error. The workbook, its highlights and sheets, and the other pages are not affected.",
  pageStoppedNext: "Show the page again. If it stops again, reload the pane and validate again.",
  showPageAgain: "Show the page again",
  loadAnew: "Reload the pane",
  loadAnewLoses: (unsaved: number) =>
    `What you typed about ${count(unsaved, "finding")} is only in the pane, and would be lost. Save or copy it first, or reload the pane anyway.`,
  loadAnewAllTheSame: "Reload anyway",
  paneStoppedUnsaved: "Not in the workbook yet. Copy it if you need it:",
  paneStopped:
    "The pane stopped because of an internal error. The workbook, its highlights and sheets were not changed. Reload the pane.",
  officeNotLoaded:
    "The pane could not start: Office.js could not be loaded from appsforoffice.microsoft.com. The workbook was not changed. Ask IT whether this computer can reach that address, then reload the pane.",
  moreMessages: (messages: number) => count(messages, "more message"),
  paneNotStarted:
    "The pane could not start: Excel did not answer, or a part of the pane could not be loaded. The workbook was not changed. Check the connection to the add-in's server, then reload the pane.",
} as const;
