import { typedValuesOf } from "../report/merge-additions";
import type { TypedContents } from "../report/annotations";
import { readChanges } from "../report/changes/changes-sheet";
import { keyInSheets } from "../report/finding-identity";
import { readHistory } from "../report/history";
import { readPreviousFindings, UnreadableSheet, type PreviousRows } from "../report/previous-findings";
import { isTyped } from "../report/statuses";

/** What removing the annotations would lose for good. */
export interface RemovalQuestion {
  /** Findings with a status, an owner or a note, including those no longer found. */
  readonly typed: number;
  /** Differences from the data as first checked, with their old values. */
  readonly changes: number;
  /** Runs listed on the History sheet. */
  readonly runs: number;
  /** Sheets that can no longer be read, so that nobody knows what is in them. */
  readonly unread: readonly string[];
}

/** A single run shows nothing over time, so losing it is not worth a question. */
const RUNS_WORTH_ASKING = 2;

/**
 * Returns what to ask before the annotations are removed; null when nothing would be missed.
 * @param waiting number of findings with something typed in the pane that is not yet in the sheets
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
        for (const place of typedPlaces(readPreviousFindings(sheet))) typed.add(place);
      }
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      unread.push(sheet.name);
    }
  }
  const isWorthAsking =
    typed.size + waiting > 0 || changes > 0 || runs >= RUNS_WORTH_ASKING || unread.length > 0;
  return isWorthAsking ? { typed: typed.size + waiting, changes, runs, unread } : null;
}

/**
 * Returns keys for the findings and remarks of a sheet with something typed. One that is in two sheets has the same key
 * in both.
 */
function typedPlaces({ findings, remarks }: PreviousRows): string[] {
  const times = new Map<string, number>();
  const places = findings.flatMap((finding) => {
    const place = keyInSheets(finding);
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return isTyped(typedValuesOf(finding)) ? [`${place} | ${time}`] : [];
  });
  return [...places, ...remarks];
}
