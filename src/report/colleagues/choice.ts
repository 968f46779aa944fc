import type { Finding } from "../../engine/findings";
import { cellText } from "../../return/cells";
import type { Sheet } from "../../return/sheets";
import { tableLabel } from "../finding-identity";
import { isSameOwner, type Followed } from "../statuses";

/** Which findings a sheet for colleagues lists. */
export type ColleaguesChoice =
  | { readonly by: "open" }
  /** The owner as typed, in any case; the table as "Episodes", "Episodes (last year)". */
  | { readonly by: "owner" | "table"; readonly name: string };

const OPEN = "Listed here: findings that are open, or marked fixed but still found";
const OWNER = "Listed here: findings of the owner ";
const TABLE = "Listed here: findings in the table ";

/** The line of the sheet that says which findings it lists; by it the sheet is written anew for the same choice. */
export function choiceText(choice: ColleaguesChoice): string {
  if (choice.by === "open") return OPEN;
  return `${choice.by === "owner" ? OWNER : TABLE}${choice.name}`;
}

/** The choice that a sheet says it was made for; where that line is gone, all open findings. */
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
 * Whether a finding is among those of the choice. By owner or table all of them are, so that colleagues see their own
 * answers; of the open ones, those that somebody has still to look at.
 */
export function isChosen(choice: ColleaguesChoice, finding: Finding, { status, owner }: Followed): boolean {
  if (choice.by === "open") return status === "open" || status === "fixed";
  if (choice.by === "owner") return isSameOwner(owner, choice.name);
  const [first] = finding.cells;
  return first !== undefined && tableLabel(first).toLowerCase() === choice.name.trim().toLowerCase();
}
