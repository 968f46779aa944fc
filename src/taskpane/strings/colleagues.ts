import { count } from "../../return/words";

/** Texts about the sheet that asks colleagues about findings. */
export const colleaguesStrings = {
  colleagues: "For colleagues",
  colleaguesHint:
    "A sheet that says what is wrong and what is needed, with columns for colleagues to fill in; they need no add-in. The next validation takes over what they typed and keeps the sheet up to date. Holds identifiers and values.",
  colleaguesWhich: "Which findings",
  colleaguesOpen: "All open findings",
  colleaguesByOwner: "Of one owner",
  colleaguesByTable: "In one table",
  colleaguesNoFindings: "The last check found nothing to ask about.",
  colleaguesMake: "Add the sheet 903 For colleagues",
  colleaguesAdded: (sheet: string, findings: number, taken: number) =>
    `The sheet ${sheet} was added, with ${count(findings, "finding")}.${
      taken > 0
        ? ` What was typed in the earlier sheet, about ${count(taken, "finding")}, is now in 903 Findings.`
        : ""
    }`,
  colleaguesNone: "There is no finding for this choice. The sheet was not made, and nothing was changed.",
  colleaguesValidateFirst:
    "The sheet was not made: the earlier sheet 903 For colleagues holds typing that belongs to no finding of the last check. Validate first, which keeps it, then make the sheet. Nothing was changed.",
} as const;
