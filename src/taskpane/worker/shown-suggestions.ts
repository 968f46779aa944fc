import type { CellWrite } from "../../excel/types";
import type { Finding } from "../../engine/findings";
import type { Locator } from "../../report/locate";
import { serialOfDay } from "../../return/days";
import { cellOf } from "../../return/rows";
import type { AcceptancePlan } from "../../suggestions/accept";
import { describeSource } from "../../suggestions/describe";
import type { Suggestions } from "../../suggestions/prepare";
import type { CellChange, RuleCount, Suggestion } from "../../suggestions/suggestion";

/** A change of one cell, as the pane shows it. */
export interface ShownChange {
  readonly sheet: string;
  readonly address: string;
  readonly field: string;
  /** As a person reads it: "(blank)" for a blank. */
  readonly from: string;
  readonly to: string;
}

/** A suggestion, as the pane shows it. */
export interface ShownSuggestion {
  readonly id: string;
  readonly changes: readonly ShownChange[];
  /** "the Ofsted provider list of 1 September 2026". */
  readonly source: string;
  /** A sentence without its full stop. */
  readonly evidence: string;
  readonly clears: readonly RuleCount[];
  readonly narrows: readonly RuleCount[];
  readonly causes: readonly RuleCount[];
}

/** What accepting suggestions would do. */
export interface ShownPlan {
  readonly writes: readonly CellWrite[];
  /** Why suggestions are left for the analyst to decide, in sentences. */
  readonly setApart: readonly string[];
  /** What all of it causes that the suggestions taken one by one do not announce; null when that could not be tried. */
  readonly unannounced: readonly RuleCount[] | null;
}

/** The suggestions of a run for the pane: each once, and which of them are for which finding, by its place. */
export function shownSuggestions(
  findings: readonly Finding[],
  suggestions: Suggestions,
  locator: Locator,
): { suggestions: ShownSuggestion[]; byFinding: ReadonlyMap<Finding, readonly number[]> } {
  const places = new Map<string, number>();
  const shown: ShownSuggestion[] = [];
  const byFinding = new Map(
    findings.map((finding) => [
      finding,
      suggestions.forFinding(finding).map((suggestion) => {
        let place = places.get(suggestion.id);
        if (place === undefined) {
          place = shown.push(shownSuggestion(suggestion, locator)) - 1;
          places.set(suggestion.id, place);
        }
        return place;
      }),
    ]),
  );
  return { suggestions: shown, byFinding };
}

function shownSuggestion(
  { id, changes, source, evidence, tried }: Suggestion,
  locator: Locator,
): ShownSuggestion {
  return {
    id,
    changes: changes.flatMap(({ cell, shown, to }): ShownChange[] => {
      const place = locator.locate(cell);
      if (!place) return [];
      return [{ sheet: place.sheet, address: place.address, field: cell.field, from: shown, to }];
    }),
    source: describeSource(source),
    evidence: evidence.replace(/\.$/, ""),
    ...tried,
  };
}

/**
 * The plan as the pane carries it out.
 * @param date1904 by sheet, whether its workbook counts dates from 1904
 */
export function shownPlan(
  plan: AcceptancePlan,
  locator: Locator,
  date1904: (sheet: string) => boolean,
): ShownPlan {
  return {
    writes: plan.writes.flatMap((change) => plannedWrite(change, locator, date1904) ?? []),
    setApart: [...new Set(plan.setApart.map(({ reason }) => reason))],
    unannounced: plan.unannounced,
  };
}

function plannedWrite(
  { cell, from, to, day }: CellChange,
  locator: Locator,
  date1904: (sheet: string) => boolean,
): CellWrite | null {
  const place = locator.locate(cell);
  const row = locator.rowOf(cell);
  if (!place || !row) return null;
  const { sheet, address } = place;
  const fromSerial = day !== null && typeof cellOf(row, cell.field) === "number";
  return {
    sheet,
    address,
    from,
    fromSerial,
    to,
    serial: day && serialOfDay(day, date1904(sheet)),
    row: {
      line: row.line,
      firstColumn: row.source.firstColumn,
      cells: row.cells,
      childColumn: row.source.columns.get("CHILD") ?? row.source.firstColumn,
    },
  };
}
