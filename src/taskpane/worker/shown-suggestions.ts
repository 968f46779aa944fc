import type { CellWrite } from "../../excel/types";
import type { Finding } from "../../engine/findings";
import { addressesIn, type Locator, locatorOf } from "../../report/locate";
import { visibleIdentifier } from "../../report/visible-identifier";
import type { Return } from "../../return/children";
import { formatDay, serialOfDay } from "../../return/days";
import { holdsFormula } from "../../return/formulas";
import { cellOf } from "../../return/rows";
import type { AcceptancePlan } from "../../suggestions/accept";
import { clashCounts } from "../../suggestions/clashes";
import { describeSource } from "../../suggestions/describe";
import { describeOthers, findOtherDates, type ChangedCell } from "../../suggestions/other-dates";
import { describeOneSetApart, describeSetApart } from "../../suggestions/set-apart";
import type { Suggestions } from "../../suggestions/prepare";
import type { CellChange, RuleCount, Suggestion } from "../../suggestions/suggestion";

/** A change of one cell, as the pane shows it. */
export interface ShownChange {
  readonly sheet: string;
  readonly address: string;
  readonly field: string;
  /** As the user reads it; "(blank)" for a blank. */
  readonly from: string;
  readonly to: string;
  /** Whether a formula is overwritten. */
  readonly isFormula: boolean;
}

/** A suggestion, as the pane shows it. */
export interface ShownSuggestion {
  readonly id: string;
  readonly changes: readonly ShownChange[];
  /** Such as "the Ofsted provider list of 1 September 2026". */
  readonly source: string;
  /** A sentence without its full stop. In what it quotes, marks stand for spaces that would otherwise be invisible. */
  readonly evidence: string;
  /** Whether it rewrites an unreadable date in the only way in which it can be read, so that the day stays the same. */
  readonly isRewriting: boolean;
  readonly clears: readonly RuleCount[];
  readonly narrows: readonly RuleCount[];
  readonly causes: readonly RuleCount[];
}

/** What accepting suggestions would do. */
export interface ShownPlan {
  readonly writes: readonly CellWrite[];
  /** Why suggestions are left for the user to decide: one sentence for each reason. */
  readonly setApart: readonly string[];
  /** What all of it causes that the single suggestions do not announce; null when that could not be tried. */
  readonly jointlyCaused: readonly RuleCount[] | null;
  /** What rewritten dates let rules find together, but not one by one. */
  readonly revealed: readonly RuleCount[];
  /** The other dates in the columns where day and month are swapped. */
  readonly otherDates: readonly ShownOtherDates[];
}

/** The other dates in a column where suggestions swap day and month. */
export interface ShownOtherDates {
  /** How many there are, in sentences. */
  readonly text: string;
  readonly sheet: string;
  readonly field: string;
  /** Each date as it is read now, as dd/mm/yyyy. */
  readonly dates: readonly { readonly address: string; readonly date: string }[];
}

/** The combined effect of suggestions, before they are accepted. */
export interface TriedTogether {
  /** Suggestions that cannot be accepted with the others, by their ids, each with a sentence that says why. */
  readonly clashing: readonly { readonly id: string; readonly reason: string }[];
  /** The ids of dates that let rules find something once they are rewritten together, but not one by one. */
  readonly revealing: readonly string[];
  /** What all the other suggestions cause together; null when that could not be tried. */
  readonly causes: readonly RuleCount[] | null;
}

/** Returns the suggestions of a run for the pane, each once, and the indices of those for each finding. */
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
  { id, changes, source, evidence, isRewriting, tried }: Suggestion,
  locator: Locator,
): ShownSuggestion {
  return {
    id,
    changes: changes.flatMap(({ cell, shown, to }): ShownChange[] => {
      const place = locator.locate(cell);
      const row = locator.rowOf(cell);
      if (!place || !row) return [];
      const { sheet, address } = place;
      const { field } = cell;
      return [{ sheet, address, field, from: shown, to, isFormula: holdsFormula(row, field) }];
    }),
    source: describeSource(source),
    evidence: withVisibleSpaces(evidence.replace(/\.$/, "")),
    isRewriting,
    ...tried,
  };
}

/** Makes the spaces in a sentence's quotations visible where a page would collapse them or leave them out. */
function withVisibleSpaces(sentence: string): string {
  return sentence.replace(/"[^"]*"/g, (quoted) => `"${visibleIdentifier(quoted.slice(1, -1))}"`);
}

/**
 * Returns the plan in the form in which the pane carries it out.
 * @param tables the return that it is about
 * @param date1904 by sheet, whether its workbook counts dates from 1904
 */
export function shownPlan(
  plan: AcceptancePlan,
  tables: Return,
  date1904: (sheet: string) => boolean,
): ShownPlan {
  const locator = locatorOf(tables);
  return {
    writes: plan.writes.flatMap((change) => plannedWrite(change, locator, date1904) ?? []),
    setApart: describeSetApart(plan.setApart),
    jointlyCaused: plan.jointlyCaused,
    revealed: clashCounts(plan.revealed),
    otherDates: shownOtherDates(plan.writes, tables),
  };
}

/** Returns the other dates in the columns where changes swap day and month. */
export function shownOtherDates(changes: readonly CellChange[], tables: Return): ShownOtherDates[] {
  const addressOf = addressesIn(tables);
  return findOtherDates(changedCells(changes, tables), tables).map((others) => ({
    text: describeOthers(others),
    ...{ sheet: others.sheet, field: others.field },
    dates: others.dates.flatMap(({ line, day }) => {
      const address = addressOf(others.sheet, line, others.field);
      return address === null ? [] : [{ address, date: formatDay(day) }];
    }),
  }));
}

function changedCells(changes: readonly CellChange[], tables: Return): ChangedCell[] {
  return changes.flatMap(({ cell: { table, field, line }, shown: from, to }) => {
    const sheet = tables.thisYear.get(table)?.sheet;
    return sheet === undefined ? [] : [{ sheet, field, line, from, to }];
  });
}

/** Most cells named in the sentence about one suggestion that cannot be accepted with the others. */
const CELLS_BESIDE = 6;

/** Returns what a plan says about its suggestions, for choosing among them. */
export function triedTogether({ setApart, revealed, tried }: AcceptancePlan): TriedTogether {
  return {
    clashing: setApart.map((one) => ({
      id: one.suggestion.id,
      reason: describeOneSetApart(one, CELLS_BESIDE),
    })),
    revealing: [...new Set(revealed.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)))],
    causes: tried && tried.causes,
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
