import { truncateToCell } from "../return/cells";

/** What people can say about a finding. The words are written in the sheets and read back from them. */
export const STATUSES = ["open", "accepted", "disputed", "fixed"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  open: "Open",
  accepted: "Accepted with reason",
  disputed: "Disputed",
  fixed: "Fixed",
};

/** A typed status is recognised by how it begins, whatever follows. */
const STATUS_PREFIXES: readonly (readonly [string, Status])[] = [
  ["open", "open"],
  ["accept", "accepted"],
  ["disput", "disputed"],
  ["fix", "fixed"],
];

/** A status and nothing else: its name, cut short or not, in any case and with any punctuation after it. */
const STATUS_ALONE = /^(open(ed)?|accept(ed)?( with( a)? reason)?|disputed?|fix(ed)?)[\s\p{P}]*$/iu;

/**
 * Reads a typed status, ignoring case and anything after its beginning. A blank is open; null when it is not a status.
 */
export function readStatus(text: string): Status | null {
  const plain = text.trim().toLowerCase();
  if (plain === "") return "open";
  return STATUS_PREFIXES.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? null;
}

/** Whether a typed status says more than a status can, as "Accepted: agreed with the IRO" does, or is not one. */
export function hasMoreThanStatus(text: string): boolean {
  const plain = text.trim();
  return plain !== "" && !STATUS_ALONE.test(plain);
}

/** What people typed about one finding. */
export interface TypedValues {
  readonly status: Status;
  /** Who deals with it; "" for nobody. */
  readonly owner: string;
  readonly note: string;
}

export const NOTHING_TYPED: TypedValues = { status: "open", owner: "", note: "" };

/** Whether two texts name the same owner, ignoring case and surrounding spaces. */
export function isSameOwner(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether anything was typed that would be missed if lost. */
export function isTyped({ status, owner, note }: TypedValues): boolean {
  return status !== "open" || owner !== "" || note !== "";
}

/** Whether a finding is accepted with reason but has no reason in the note. */
export function lacksReason({ status, note }: TypedValues): boolean {
  return status === "accepted" && note.trim() === "";
}

/**
 * Appends a text to a note, up to what a cell can hold. A text that is already one of the note's parts, separated by
 * semicolons or line ends, is not added again. "needed" is not a part of "not needed".
 */
export function withNote(note: string, more: string): string {
  if (more.trim() === "" || delimitParts(note).includes(delimitParts(more))) return note;
  return truncateToCell(note.trim() === "" ? more.trim() : `${note.trim()}; ${more.trim()}`);
}

/** Returns the parts of a note, each between semicolons, without closing full stops. */
function delimitParts(text: string): string {
  const parts = text.split(/[;\r\n]/).map((part) => part.trim().replace(/\s*\.$/, ""));
  return `; ${parts.filter((part) => part !== "").join("; ")}; `;
}
