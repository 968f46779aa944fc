import { fittingText } from "../return/cells";

/** What people say of a finding; the words stand in the sheets and are read back from them. */
export const STATUSES = ["open", "accepted", "disputed", "fixed"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  open: "Open",
  accepted: "Accepted with reason",
  disputed: "Disputed",
  fixed: "Fixed",
};

/** Beginnings of words by which a typed status is known, whatever follows. */
const BEGINNINGS: readonly (readonly [string, Status])[] = [
  ["open", "open"],
  ["accept", "accepted"],
  ["disput", "disputed"],
  ["fix", "fixed"],
];

/** The status that a text means: in any case, and by its first word. A blank is open; null when it means none. */
export function readStatus(text: string): Status | null {
  const plain = text.trim().toLowerCase();
  if (plain === "") return "open";
  return BEGINNINGS.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? null;
}

/** What people typed about one finding. */
export interface Followed {
  readonly status: Status;
  /** Who sees to it; "" for nobody. */
  readonly owner: string;
  readonly note: string;
}

export const NOTHING_TYPED: Followed = { status: "open", owner: "", note: "" };

/** Whether two texts name one owner: in any case. */
export function isSameOwner(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether anything was typed that would be missed. */
export function isTyped({ status, owner, note }: Followed): boolean {
  return status !== "open" || owner !== "" || note !== "";
}

/** "Accepted with reason" wants its reason in the note. */
export function lacksReason({ status, note }: Followed): boolean {
  return status === "accepted" && note.trim() === "";
}

/**
 * A note with something more behind it, as far as a cell can hold it; what is a part of it already, between semicolons or on
 * lines of its own, is not said again. "needed" is no part of "not needed".
 */
export function withNote(note: string, more: string): string {
  if (more.trim() === "" || inParts(note).includes(inParts(more))) return note;
  return fittingText(note.trim() === "" ? more.trim() : `${note.trim()}; ${more.trim()}`);
}

/** The parts of a note, each between semicolons, however it ends. */
function inParts(text: string): string {
  const parts = text.split(/[;\r\n]/).map((part) => part.trim().replace(/\s*\.$/, ""));
  return `; ${parts.filter((part) => part !== "").join("; ")}; `;
}
