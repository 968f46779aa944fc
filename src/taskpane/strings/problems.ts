import { count } from "../../return/words";

/** Texts for when the pane itself fails: what happened, what is safe, what to do. */
export const problemStrings = {
  checkerStopped:
    "The part of the pane that checks has stopped because of an internal error. The data in the workbook are as they were. It restarts by itself: try again. If it stops again, close other workbooks to free memory.",
  runGone:
    "The part of the pane that checks no longer knows the check whose results are shown: it has restarted since. The data in the workbook are as they were. Press Validate to check again.",
  partNotLoaded:
    "A part of the add-in could not be loaded, so nothing was done: the connection to where it is kept is down, or the add-in was updated since the pane was opened. The data in the workbook are as they were. Check the connection, then try again. If that does not help, reload the pane; or close the pane and the workbook, and open both again.",
  partMissing:
    "A part of the add-in could not be loaded: the connection to where it is kept is down, or the add-in was updated since the pane was opened. The workbook, with its highlights and sheets, is as it was, and the rest of the pane can be used.",
  partMissingNext:
    "Check the connection, then try again. If that does not help, reload the pane and validate again; or close the pane and the workbook, and open both again.",
  paneUnreachable:
    "The add-in cannot be reached just now, so the pane was left as it is. Check the connection to where the add-in is kept.",
  pageStopped:
    "This page of the pane stopped because of an internal error. The workbook, with its highlights and sheets, is as it was, and so are the other pages.",
  pageStoppedNext: "Show the page again. If it stops again, reload the pane and validate again.",
  showPageAgain: "Show the page again",
  loadAnew: "Reload the pane",
  loadAnewLoses: (unsaved: number) =>
    `What you typed about ${count(unsaved, "finding")} is only in the pane, and would be lost. Save or copy it first, or reload the pane anyway.`,
  loadAnewAllTheSame: "Reload anyway",
  paneStoppedUnsaved: "Not in the workbook yet. Copy it if you need it:",
  paneStopped:
    "The pane stopped because of an internal error. The workbook, with its highlights and sheets, is as it was. Reload the pane.",
  officeNotLoaded:
    "The pane could not be started: Office.js could not be loaded from appsforoffice.microsoft.com. The workbook is as it was. Ask IT whether this computer reaches that address, then reload the pane.",
  paneNotStarted:
    "The pane could not be started: Excel did not answer, or a part of the pane could not be loaded. The workbook is as it was. Check the connection to where the add-in is kept, then reload the pane.",
} as const;
