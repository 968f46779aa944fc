import { isErrorValue } from "../../rules/format/plain-text";
import { cellText } from "../return/cells";
import type { Sheet } from "../return/sheets";
import {
  hasMoreThanStatus,
  readStatus,
  STATUS_NAMES,
  withNote,
  type TypedValues,
  type Status,
} from "./statuses";
import { FINDINGS_HEADINGS, FOUND_NAMES, NO_CHILD } from "./findings-columns";

/** A row of an earlier sheet of ours, as far as it can be read. Null stands for a column that is gone. */
export interface PreviousFinding {
  readonly rule: string;
  /** "" for a row without CHILD. */
  readonly child: string;
  readonly table: string | null;
  readonly field: string | null;
  readonly row: string | null;
  readonly value: string | null;
  /** "Episodes!D2", where it was then. */
  readonly cell: string;
  /** Null where nothing is said about it, as when a colleague's answer is only a note. */
  readonly status: Status | null;
  readonly owner: string | null;
  readonly note: string;
  /** In a sheet for colleagues, what it said when it was written, which shows what they changed; null elsewhere. */
  readonly base: TypedValues | null;
  /** Whether the note replaces the existing one, as after typing in the pane, rather than being appended to it. */
  readonly replaces: boolean;
  /** The text of the column New: "New", "Found again", or nothing. */
  readonly found: string;
  /** For a finding that was no longer found: since when, and its status before that. */
  readonly gone: { readonly outcome: string; readonly since: string; readonly statusBefore: string } | null;
}

/** What was read from one of our sheets. */
export interface PreviousRows {
  readonly findings: readonly PreviousFinding[];
  /** Number of statuses that cannot be read; their texts were put into the notes. */
  readonly unreadStatuses: number;
  /** Rows in which something was typed but that name no rule, as one text each. */
  readonly remarks: readonly string[];
}

/** Thrown when the headings of one of our sheets cannot be found, so that what was typed in it cannot be read. */
export class UnreadableSheet extends Error {
  override readonly name = "UnreadableSheet";

  constructor(
    readonly sheet: string,
    headings: readonly [string, string] = ["Rule", "Child"],
  ) {
    super(
      `The headings of the sheet "${sheet}" cannot be found: one row must hold ${headings.join(" and ")}. What was typed there would be lost, so nothing was done. Put the headings back, or rename the sheet to keep it as your own, and try again.`,
    );
  }
}

const LINES_SEARCHED = 20;

/** Columns that the add-in rewrites every time: their contents never count as typed. */
const GENERATED_HEADINGS: ReadonlySet<string> = new Set(
  Object.values(FINDINGS_HEADINGS).map((heading) => heading.toLowerCase()),
);

const STATUS_NAME_SET: ReadonlySet<string> = new Set(
  Object.values(STATUS_NAMES).map((name) => name.toLowerCase()),
);

/** The position of each heading, as a column of the sheet. */
interface Headings {
  readonly index: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that a colleague added, with their headings as typed. */
  readonly added: readonly (readonly [heading: string, column: number])[];
}

/**
 * Reads the rows of a Findings sheet as people left it: sorted or filtered, with rows or columns deleted, moved or
 * added, and headings in any case. An added column, and a status that says more than its name, are kept in the note,
 * because the sheet is written again. If there is no Status column, an added column with nothing but statuses is taken
 * for it: its heading was typed over.
 * @throws UnreadableSheet when it has rows but no headings
 */
export function readPreviousFindings(sheet: Sheet): PreviousRows {
  const found = findHeadings(sheet);
  if (!found) {
    if (sheet.values.length <= 2) return { findings: [], unreadStatuses: 0, remarks: [] };
    throw new UnreadableSheet(sheet.name);
  }
  const rows = sheet.values.slice(found.index + 1);
  const headings = withStatusColumn(found, rows);
  const findings: PreviousFinding[] = [];
  const remarks: string[] = [];
  let unreadStatuses = 0;
  for (const cells of rows) {
    const text = (heading: keyof typeof FINDINGS_HEADINGS): string | null => {
      const column = headings.columns.get(FINDINGS_HEADINGS[heading].toLowerCase());
      return column === undefined ? null : cellText(cells[column]).trim();
    };
    const typed = (heading: "status" | "owner" | "note") => withoutError(text(heading) ?? "");
    const typedStatus = typed("status");
    const status = readStatus(typedStatus);
    const saysMore = hasMoreThanStatus(typedStatus);
    const note = noteOf(cells, headings, typed("note"), saysMore ? typedStatus : "");
    const rule = text("rule") ?? "";
    if (rule === "") {
      const remark = [saysMore || status === "open" ? "" : typedStatus, typed("owner"), note];
      const said = remark.filter(Boolean).join("; ");
      if (said !== "") remarks.push(said);
      continue;
    }
    if (status === null) unreadStatuses++;
    const base = readBase(text);
    const child = text("child") ?? "";
    const outcome = text("outcome");
    findings.push({
      rule,
      child: child === NO_CHILD ? "" : child,
      table: text("table"),
      field: text("field"),
      row: text("row"),
      value: text("value"),
      cell: text("cell") ?? "",
      status: status ?? base?.status ?? "open",
      owner: typed("owner"),
      note,
      base,
      replaces: false,
      found: text("found") ?? "",
      gone:
        outcome === null
          ? null
          : { outcome, since: text("since") ?? "", statusBefore: text("statusBefore") ?? "" },
    });
  }
  return { findings, unreadStatuses, remarks };
}

/** Returns a typed text; "" for an Excel error, such as #N/A of a look-up that found nothing, which says nothing. */
function withoutError(text: string): string {
  return isErrorValue(text) ? "" : text;
}

/** Whether the column New says that the finding was new. */
export function wasNew({ found }: PreviousFinding): boolean {
  return found.toLowerCase() === FOUND_NAMES.new.toLowerCase();
}

/** Whether the column New says that the finding was found again. */
export function wasFoundAgain({ found }: PreviousFinding): boolean {
  return found.toLowerCase().startsWith(FOUND_NAMES.again.toLowerCase());
}

function findHeadings({ values }: Sheet): Headings | null {
  for (const [index, cells] of values.slice(0, LINES_SEARCHED).entries()) {
    const columns = new Map<string, number>();
    const added: [string, number][] = [];
    cells.forEach((cell, column) => {
      const typed = cellText(cell).trim();
      const heading = typed.toLowerCase();
      if (heading === "") return;
      if (GENERATED_HEADINGS.has(heading) && !columns.has(heading)) columns.set(heading, column);
      else added.push([typed, column]);
    });
    if (columns.has("rule") && columns.has("child")) return { index, columns, added };
  }
  return null;
}

/** Adds to the headings the Status column whose heading was typed over, if there is one. */
function withStatusColumn(headings: Headings, rows: Sheet["values"]): Headings {
  const status = FINDINGS_HEADINGS.status.toLowerCase();
  if (headings.columns.has(status)) return headings;
  const isStatus = headings.added.find(([, column]) => {
    const texts = rows.map((cells) => cellText(cells[column]).trim()).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => STATUS_NAME_SET.has(text.toLowerCase()));
  });
  if (!isStatus) return headings;
  const columns = new Map(headings.columns).set(status, isStatus[1]);
  return { ...headings, columns, added: headings.added.filter((one) => one !== isStatus) };
}

/**
 * Returns what a row of a sheet for colleagues said when it was written; null if these columns are gone or never
 * existed.
 */
function readBase(
  text: (heading: "statusSoFar" | "ownerSoFar" | "noteSoFar") => string | null,
): TypedValues | null {
  const [status, owner, note] = [text("statusSoFar"), text("ownerSoFar"), text("noteSoFar")];
  if (status === null || owner === null || note === null) return null;
  return { status: readStatus(status) ?? "open", owner, note };
}

function noteOf(cells: Sheet["values"][number], headings: Headings, note: string, status: string): string {
  let said = note;
  if (status !== "") said = withNote(said, `Status typed: ${status}`);
  for (const [heading, column] of headings.added) {
    const typed = withoutError(cellText(cells[column]).trim());
    if (typed !== "") said = withNote(said, `${heading}: ${typed}`);
  }
  return said;
}
