import { count, formatNumber, list } from "../../return/words";

const findings = (value: number) => count(value, "finding");

/** Texts about the status, owner and note of findings. */
export const statusStrings = {
  status: "Status",
  statusOf: (finding: string) => `Status, ${finding}`,
  ownerAndNote: "Owner and note",
  ownerAndNoteOf: (finding: string) => `Owner and note, ${finding}`,
  owner: "Owner",
  ownerHint: "A team or a person",
  note: "Note",
  noteHint: "What was agreed, or why the data is right",
  reasonWanted: "Please say in the note why the data is right.",
  saveStatus: "Save",
  draftNotSaved: "Typed, not saved",
  unsaved: (unsaved: number) => `What you typed about ${findings(unsaved)} is not saved.`,
  unsavedShow: "Show what is not saved",
  unsavedHint: "Save what should go into the workbook. Closing the pane loses the rest.",
  unsavedNone: "Everything that you typed is saved or discarded.",
  unsavedGone: "This finding is no longer in the results. Copy the text if you still need it.",
  unsavedText: (rule: string, child: string) => `Typed about rule ${rule}, ${child}`,
  unsavedDiscard: "Discard",
  unsavedCleared: "the owner or note was cleared",
  ownerAndNoteEntered: "Owner and note entered.",
  foundNew: "New since the last check",
  foundAgain: "Found again",
  filterStatus: "Status",
  allStatuses: "All statuses",
  statusFixedButFound: "Fixed, but found again",
  filterOwner: "Owner",
  allOwners: "All owners",
  nobody: "No owner",
  filterFound: "Since the last check",
  allFound: "New or not",
  onlyNew: "New only",
  onlyAgain: "Found again",
  statusCounts: (open: number, accepted: number, disputed: number, fixed: number) =>
    list([
      `${formatNumber(open)} open`,
      ...(accepted > 0 ? [`${formatNumber(accepted)} accepted with reason`] : []),
      ...(disputed > 0 ? [`${formatNumber(disputed)} disputed`] : []),
      ...(fixed > 0 ? [`${formatNumber(fixed)} marked fixed but found again`] : []),
    ]),
  atLastValidate: (added: number, resolved: number) =>
    `At the last validation: ${formatNumber(added)} new, ${formatNumber(resolved)} no longer found`,
  goneKept: (gone: number) => `${findings(gone)} with a status or note kept in 903 No longer found`,
  withoutReason: (without: number) =>
    `${count(without, "finding is", "findings are")} accepted without a reason in the note.`,
  unreadStatuses: (unread: number) =>
    `${count(unread, "status", "statuses")} typed in the sheets could not be read. The text was put into the note.`,
  statusNotListed: (missing: number, sheet: string) =>
    `${count(missing, "finding is", "findings are")} not in the sheet "${sheet}", or cannot be told apart there. What you entered is kept in the pane until the next validation writes it. Validate before you close the workbook.`,
  sheetsOfBefore: "The last check could not write its sheets.",
  statusNotSaved: (why: string) =>
    `${why} What you entered is kept in the pane until the next validation writes it. Validate before you close the workbook.`,
  acceptRule: "Accept all with a reason ...",
  acceptRuleTitle: (code: string) => `Accept the findings of rule ${code} with a reason`,
  acceptRuleHint:
    "They stay in the lists, with the status Accepted with reason. Nothing in the data is changed.",
  acceptRuleReason: "Reason, for all of them",
  acceptRuleReasonWanted: "Type the reason first.",
  acceptRuleNow: (selected: number) => (selected === 0 ? "Accept" : `Accept ${findings(selected)}`),
  acceptRuleSelectAll: (all: number) => `Select all (${formatNumber(all)})`,
  acceptRuleList: (open: number) => `Open findings (${formatNumber(open)})`,
  acceptRuleNone: "No finding of this rule is open.",
  acceptedWithReason: (accepted: number) => `${findings(accepted)} accepted with a reason.`,
  removeQuestion: "Remove the annotations?",
  removeTyped: (typed: number) =>
    `${count(typed, "finding has", "findings have")} a status, owner or note. These will be removed too, and cannot be recovered.`,
  removeChanges: (changes: number) =>
    `The list of ${count(changes, "change")} to the data, with the old values, will be removed too. The data stays as it is now.`,
  removeUnread: (sheets: readonly string[]) =>
    `What ${list(sheets)} ${sheets.length === 1 ? "holds" : "hold"} cannot be read, because the headings were changed. It will be removed too.`,
  keepHistory: (runs: number) => `Keep the sheet 903 History (${count(runs, "run")})`,
  removeNow: "Remove",
  removeNothing: "Keep everything",
  removedButHistory:
    "The highlights, the saved choices and all the add-in's sheets except 903 History were removed from the workbook. Your data was not changed.",
  keepStatuses: "Keep the statuses and no longer offer to undo them",
} as const;
