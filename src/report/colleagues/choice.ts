import type { Finding } from "../../engine/findings";
import { cellText } from "../../return/cells";
import type { Sheet } from "../../return/sheets";
import { tableLabel } from "../finding-identity";
import { isSameOwner, type TypedValues } from "../statuses";

/** Which findings a sheet for colleagues lists. */
export type ColleaguesChoice =
  | { readonly by: "open" }
  /** The owner as typed, in any case; or the table, as "Episodes" or "Episodes (last year)". */
  | { readonly by: "owner" | "table"; readonly name: string };

const OPEN = "Listed here: findings that are open, or marked fixed but still found";
const OWNER = "Listed here: findings of the owner ";
const TABLE = "Listed here: findings in the table ";

/**
 * Returns the line of the sheet that says which findings it lists. It is read back to write a new sheet for the same
 * choice.
 */
export function choiceText(choice: ColleaguesChoice): string {
  if (choice.by === "open") return OPEN;
  return `${choice.by === "owner" ? OWNER : TABLE}${choice.name}`;
}

/** Reads the choice that a sheet was made for; all open findings when that line is gone. */
export function readChoice({ values }: Sheet): ColleaguesChoice {
  for (const cells of values.slice(0, LINES_SEARCHED)) {
    const text = cellText(cells[0]).trim();
    if (text.startsWith(OWNER)) return { by: "owner", name: text.slice(OWNER.length).trim() };
    if (text.startsWith(TABLE)) return { by: "table", name: text.slice(TABLE.length).trim() };
  }
  return { by: "open" };
}

const LINES_SEARCHED = 20;

/**
 * Whether a finding belongs to the choice. By owner or table, all findings do, so that colleagues see their own
 * answers; by "open", those that somebody still has to look at.
 */
export function isChosen(
  choice: ColleaguesChoice,
  finding: Finding,
  { status, owner }: TypedValues,
): boolean {
  if (choice.by === "open") return status === "open" || status === "fixed";
  if (choice.by === "owner") return isSameOwner(owner, choice.name);
  const [first] = finding.cells;
  return first !== undefined && tableLabel(first).toLowerCase() === choice.name.trim().toLowerCase();
}
