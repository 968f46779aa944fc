import { count } from "../../return/words";
import type { LostBy } from "../worker/live-run";

/** Texts about following what is done in the workbook. */
export const liveStrings = {
  live: "Live",
  liveHint: "After an edit, check the children concerned again",
  liveChecked: (children: number) => `Checked again: ${count(children, "child", "children")}.`,
  liveSheetsOfBefore: "903 Findings is from the last validation.",
  liveFromNextRun: "Starts with the next validation.",
  liveOutOfDate: "Out of date",
  validateAgain: "Validate again",
  liveLost: {
    headings: (sheet: string) => `The headings of sheet ${sheet} have changed or moved.`,
    "new-table": (sheet: string) => `Sheet ${sheet} now holds a table of the return.`,
    year: () => "The dates now point to another collection year.",
    postcodes: () => "The postcode directory could not be read.",
  } satisfies Record<LostBy, (sheet: string) => string>,
  liveOutdatedBy: {
    year: "The collection year was changed.",
    authority: "The local authority was changed.",
    sheets: "The use of a sheet was changed.",
    lists: "The reference lists were changed.",
    files: "Files were brought in.",
    moved: "Rows or columns were moved during the check: highlights may be in the wrong cells.",
    removed: "The annotations were removed, so edits are not checked.",
  },
  liveTooManyFormulas: "Excel recalculated too many formulas to follow.",
  liveUnsettledFormulas: "Formula results keep changing without an edit.",
  liveSheetGone: (sheet: string) => `Sheet ${sheet} was deleted or renamed.`,
};
