import { typedIn } from "../report/added-typing";
import type { TypedContents } from "../report/annotations";
import { readChanges } from "../report/changes/changes-sheet";
import { keyInSheets } from "../report/finding-identity";
import { readHistory } from "../report/history";
import { readPreviousFindings, UnreadableSheet, type PreviousRows } from "../report/previous-findings";
import { isTyped } from "../report/statuses";

/** What removing the annotations would take away for good. */
export interface RemovalQuestion {
  /** Findings with a status, an owner or a note, those no longer found included. */
  readonly typed: number;
  /** Differences from the data as first checked, with the old values. */
  readonly changes: number;
  /** Runs that the History sheet lists. */
  readonly runs: number;
  /** Sheets that cannot be read any more, so that nobody knows what is in them. */
  readonly unread: readonly string[];
}

/** A single run tells nothing over time: its loss is not asked about. */
const RUNS_WORTH_ASKING = 2;

/**
 * What there is to ask before the annotations are removed; null when nothing would be missed.
 * @param waiting findings of which something was typed in the pane that is not in the sheets
 */
export function removalQuestion(sheets: readonly TypedContents[], waiting: number): RemovalQuestion | null {
  const unread: string[] = [];
  const typed = new Set<string>();
  let changes = 0;
  let runs = 0;
  for (const { holds, sheet } of sheets) {
    try {
      if (holds === "history") runs += readHistory(sheet).length;
      else if (holds === "changes") changes += readChanges(sheet).length;
      else {
        for (const place of placesTyped(readPreviousFindings(sheet))) typed.add(place);
      }
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      unread.push(sheet.name);
    }
  }
  const isMissed = typed.size + waiting > 0 || changes > 0 || runs >= RUNS_WORTH_ASKING || unread.length > 0;
  return isMissed ? { typed: typed.size + waiting, changes, runs, unread } : null;
}

/** The findings and remarks of a sheet with something typed; one that stands in two sheets is the same in both. */
function placesTyped({ findings, remarks }: PreviousRows): string[] {
  const times = new Map<string, number>();
  const places = findings.flatMap((finding) => {
    const place = keyInSheets(finding);
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return isTyped(typedIn(finding)) ? [`${place} | ${time}`] : [];
  });
  return [...places, ...remarks];
}
