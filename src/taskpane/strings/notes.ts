import { MAX_NOTES } from "../../report/cell-notes";
import { formatNumber } from "../../return/words";

/** Texts about notes on cells. */
export const noteStrings = {
  notes: "Notes on highlighted cells",
  notesHint: `From the next validation, each highlighted cell gets a note with its rules, for up to ${formatNumber(MAX_NOTES)} cells. A cell with a note or comment of your own keeps it. Remove annotations removes only the add-in's notes.`,
  notesTooMany: (cells: number) =>
    `No notes were written: ${formatNumber(cells)} cells are highlighted, and the limit for notes is ${formatNumber(MAX_NOTES)}. Highlights and sheets are complete.`,
  notesLeftOut: (problem: string) =>
    `Highlights and sheets are complete, but the notes on cells could not be updated. ${problem}`,
  notesOnlyRemoved: "The add-in's notes were removed from the workbook. Your data was not changed.",
  notesLeft: (problem: string) => `If the add-in wrote notes on cells, they could not be removed. ${problem}`,
} as const;
