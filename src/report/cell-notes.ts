import type { RuleInfo } from "../../rules/rule-info";
import { SEVERITY_NAMES, severityOf } from "../../rules/severity";
import type { SheetNames } from "./annotations";
import { CHECKED_AT } from "./checked-at";
import { compareCodes } from "./counts";
import { locatorOf } from "./locate";
import type { RunReport } from "./run-report";

/** A note to write on one cell. */
export interface CellNote {
  readonly sheet: string;
  /** "F12". */
  readonly address: string;
  /** Lines separated by "\n": the line that marks the note as ours, then one for each rule. */
  readonly text: string;
}

/** The notes of a run. */
export interface CellNotes {
  /** Number of highlighted cells. */
  readonly cells: number;
  /** One note for each of them, or none when there are too many. */
  readonly notes: readonly CellNote[];
}

/**
 * The most cells for which notes are written. More would cover the sheets with red corners and take Excel a long time.
 */
export const MAX_NOTES = 2_000;

/** The most rules described in one note; beyond that, only their codes are named. */
const RULES_PER_NOTE = 4;

const CHECK_OF = "SSDA903 Validator: check of ";
const FIRST_LINE = new RegExp(`^${CHECK_OF}${CHECKED_AT.source}$`);

/** Whether a note is ours, from any run: its first line says so and contains nothing else. */
export function isOwnNote(content: string): boolean {
  return FIRST_LINE.test(content.split(/\r\n|\r|\n/, 1)[0] ?? "");
}

/**
 * Returns the notes for the cells that a run highlights. They name rules and fields, and hold no value of the return.
 */
export function cellNotesOf(
  { result, rules, tables, checkedAt }: RunReport,
  names: Pick<SheetNames, "findings">,
): CellNotes {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const locator = locatorOf(tables);
  const cells = new Map<string, { sheet: string; address: string; codes: Set<string> }>();
  for (const finding of result.findings) {
    for (const reference of finding.cells) {
      const place = locator.locate(reference);
      if (!place) continue;
      const key = `${place.sheet}!${place.address}`;
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { ...place, codes: new Set() }));
      cell.codes.add(finding.rule);
    }
  }
  if (cells.size > MAX_NOTES) return { cells: cells.size, notes: [] };
  const notes = [...cells.values()].map(({ sheet, address, codes }) => ({
    sheet,
    address,
    text: [`${CHECK_OF}${checkedAt}`, ...linesOf([...codes].sort(compareCodes), byCode, names)].join("\n"),
  }));
  return { cells: cells.size, notes };
}

function linesOf(
  codes: readonly string[],
  rules: ReadonlyMap<string, RuleInfo>,
  names: Pick<SheetNames, "findings">,
): string[] {
  const lines = codes.slice(0, RULES_PER_NOTE).map((code) => {
    const rule = rules.get(code);
    if (!rule) return `${code}.`;
    return `${code} ${rule.title}. ${SEVERITY_NAMES[severityOf(rule)]}. ${rule.message}`;
  });
  const others = codes.slice(RULES_PER_NOTE);
  return others.length > 0 ? [...lines, `Also ${others.join(", ")}: see ${names.findings}.`] : lines;
}
