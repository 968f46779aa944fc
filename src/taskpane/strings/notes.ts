import { MOST_NOTES } from "../../report/cell-notes";
import { formatNumber } from "../../return/words";

/** Texts about notes on cells. */
export const noteStrings = {
  notes: "Notes on highlighted cells",
  notesHint: `From the next validation on, each highlighted cell gets a note with its rules, up to ${formatNumber(MOST_NOTES)} cells. A cell with a note or comment of your own keeps it. Remove annotations takes away only these notes.`,
  notesTooMany: (cells: number) =>
    `No notes were written: ${formatNumber(cells)} cells are highlighted, and notes stop at ${formatNumber(MOST_NOTES)}. Highlights and sheets are complete.`,
  notesLeftOut: (problem: string) =>
    `Highlights and sheets are complete, but the notes on cells could not be brought up to date. ${problem}`,
  notesOnlyRemoved: "The add-in's notes are gone from the workbook. Your data are untouched.",
  notesLeft: (problem: string) =>
    `The add-in's notes on cells, if there are any, could not be removed. ${problem}`,
} as const;
