import { count } from "../../return/words";

/** Texts for when the pane itself fails: what happened, what is safe, what to do. */
export const problemStrings = {
  checkerStopped:
    "The part of the pane that checks has stopped with an error of its own. The data in the workbook are as they were. It starts anew by itself: try again. If it stops again, close other workbooks to free memory.",
  runGone:
    "The part of the pane that checks no longer knows the check whose results are shown: it has started anew since. The data in the workbook are as they were. Press Validate to check again.",
  partNotLoaded:
    "A part of the add-in could not be loaded, so nothing was done: the connection to where it is kept is down, or the add-in was updated since the pane was opened. The data in the workbook are as they were. Check the connection, then try again. If that does not help, load the pane anew; or close the pane and the workbook, and open both again.",
  partMissing:
    "A part of the add-in could not be loaded: the connection to where it is kept is down, or the add-in was updated since the pane was opened. The workbook, with its highlights and sheets, is as it was, and the rest of the pane can be used.",
  partMissingNext:
    "Check the connection, then try again. If that does not help, load the pane anew, and validate again; or close the pane and the workbook, and open both again.",
  paneUnreachable:
    "The add-in cannot be reached just now, so the pane was left as it is. Check the connection to where the add-in is kept.",
  pageStopped:
    "This page of the pane stopped with an error of its own. The workbook, with its highlights and sheets, is as it was, and so are the other pages.",
  pageStoppedNext: "Show the page again. If it stops again, load the pane anew, and validate again.",
  showPageAgain: "Show the page again",
  loadAnew: "Load the pane anew",
  loadAnewLoses: (unsaved: number) =>
    `What you typed about ${count(unsaved, "finding")} is in the pane alone, and would be lost. Save or copy it first, or load the pane anew all the same.`,
  loadAnewAllTheSame: "Load anew all the same",
  paneStoppedUnsaved: "Typed and not saved. Copy it if you need it:",
  paneStopped:
    "The pane stopped with an error of its own. The workbook, with its highlights and sheets, is as it was. Load the pane anew.",
  paneNotStarted:
    "The pane could not be started: Excel did not answer, or a part of the pane could not be loaded. The workbook is as it was. Check the connection to where the add-in is kept, then load the pane anew.",
} as const;
