import { count } from "../../return/words";

/** Texts about the sheet that asks colleagues about findings. */
export const colleaguesStrings = {
  colleagues: "For colleagues",
  colleaguesHint:
    "A sheet that says what is wrong and what is needed, with columns for colleagues to fill in. They do not need the add-in. The next validation picks up what they typed and updates the sheet. It holds identifiers and values.",
  colleaguesWhich: "Which findings",
  colleaguesOpen: "All open findings",
  colleaguesByOwner: "Of one owner",
  colleaguesByTable: "In one table",
  colleaguesNoFindings: "The last check found nothing to ask about.",
  colleaguesMake: "Add the sheet 903 For colleagues",
  colleaguesAdded: (sheet: string, findings: number, taken: number) =>
    `The sheet ${sheet} was added, with ${count(findings, "finding")}.${
      taken > 0
        ? ` What was typed in the earlier sheet for ${count(taken, "finding")} is now in 903 Findings.`
        : ""
    }`,
  colleaguesNone: "There are no findings for this choice, so the sheet was not made. Nothing was changed.",
  colleaguesValidateFirst:
    "The sheet was not made: the existing sheet 903 For colleagues has entries that match no finding of the last check. Nothing was changed. Validate first, which keeps the entries, then make the sheet.",
} as const;
