import { childrenOfThisYear } from "../../engine/check-return";
import { LiveCheck } from "../../engine/recheck";
import { areasOf } from "../../reference/postcode-index/loaded-postcodes";
import type { SheetHighlights } from "../../report/annotations";
import { compareCodes } from "../../report/counts";
import { highlightsOf } from "../../report/highlights";
import { locatorOf } from "../../report/locate";
import type { RunReport } from "../../report/run-report";
import type { AssignedTables } from "../../return/assign-tables";
import { detectTable, LINES_SEARCHED_FOR_HEADINGS, type TableMatch } from "../../return/detect-tables";
import { proposeYear } from "../../return/propose-year";
import { valueOf, type AnyRow, type TableData } from "../../return/rows";
import {
  differences,
  editSheet,
  endsAs,
  tableEditOf,
  type SheetEdit,
  type SheetEnd,
} from "../../return/sheet-edits";
import type { CellArea, Sheet } from "../../return/sheets";
import type { CheckedRun } from "./check-return";
import { countsOf, locateAll } from "./results";
import type { ResultsChange } from "./results-change";
import { shownSuggestions } from "./shown-suggestions";
import type { Suggestions } from "../../suggestions/prepare";
import { suggestionsOfRun } from "../../suggestions/suggestions-of-run";
import type { CheckedReturn } from "../../suggestions/trial-ground";

/** An edit of one sheet of the workbook. */
export interface EditedSheet {
  readonly sheet: string;
  readonly edit: SheetEdit;
}

/** Where the rows of a sheet ended when cells of it were read back. */
export interface EndOfSheet extends SheetEnd {
  readonly sheet: string;
}

/** Cells of a sheet as it stands. */
export interface PlacesOfSheet {
  readonly filled: readonly CellArea[];
  readonly formulas: readonly CellArea[];
}

/** Why edits cannot be followed: the results are then out of date. */
export type LostBy = "headings" | "new-table" | "year" | "postcodes";

/** What edits came to. */
export type EditOutcome =
  | { readonly kind: "lost"; readonly by: LostBy; readonly sheet: string | null }
  /** Rows have come or gone that the edits do not tell: nothing was checked, and the sheets are to be read again as a whole. */
  | { readonly kind: "unsure" }
  /** Cells that were read again hold the values of before: nothing was checked. */
  | { readonly kind: "same" }
  | {
      readonly kind: "followed";
      readonly change: ResultsChange;
      /** How many children were checked again. */
      readonly children: number;
      /** The sheets whose highlights are to be looked at, and what is to be highlighted in them now. */
      readonly sheets: readonly string[];
      readonly highlights: readonly SheetHighlights[];
    };

/** What looking for suggestions again came to. */
export type SuggestedAgain =
  | { readonly kind: "lost"; readonly by: LostBy }
  | { readonly kind: "suggested"; readonly change: ResultsChange };

/** Children for whom corrections are looked for between two looks at the messages that came meanwhile. */
const CHILDREN_A_SEARCH = 5;

/**
 * The last run of a workbook in which a person goes on working: follows the edits and tells what they change in the
 * results. Sheets and tables given are changed in place.
 */
export class LiveRun {
  private readonly live: LiveCheck;
  private readonly proposedYear: string | null;
  private shownHighlights: ReadonlyMap<string, string>;
  private current: Suggestions;
  /** Children whose suggestions are to be looked for again. */
  private readonly stale = new Set<string | null>();
  /** Sheets of which Excel could not tell where they hold formulas. */
  private readonly untold = new Set<string>();
  /** Counts the edits, so that a search for suggestions notices one that came meanwhile. */
  private edits = 0;

  constructor(
    private readonly id: number,
    private readonly run: CheckedRun,
    private readonly assigned: AssignedTables,
    private readonly sheets: Map<string, Sheet>,
    /** Whether the user chose the year: otherwise that for which the data speak decides. */
    private readonly isYearChosen: boolean,
  ) {
    for (const [name, sheet] of sheets) this.noteWhetherTold(name, sheet);
    this.live = new LiveCheck(run.prepared, run.report.result);
    this.current = run.suggestions;
    this.proposedYear = proposeYear(assigned.tables.thisYear.values());
    this.shownHighlights = textsOf(this.highlights());
  }

  /** The return as it stands. */
  get checked(): CheckedReturn {
    const { rules, tables } = this.run.prepared;
    const { children, collection } = this.live;
    return { rules, tables, children, collection, result: this.live.result() };
  }

  /** The suggestions of the run as it stands. */
  get suggestions(): Suggestions {
    return this.current;
  }

  /**
   * Takes over edits, in the order in which they were made, and checks the children concerned. After "lost" nothing more
   * can be followed.
   * @param ends where the rows of sheets are to end after the edits
   */
  async follow(edits: readonly EditedSheet[], ends: readonly EndOfSheet[]): Promise<EditOutcome> {
    const added: AnyRow[] = [];
    const edited = new Set<string>();
    for (const { sheet, edit: told } of edits) {
      for (const edit of this.unlessSame(sheet, told)) {
        this.edits++;
        edited.add(sheet);
        const outcome = this.take(sheet, edit);
        if (outcome.lost) return { kind: "lost", by: outcome.lost, sheet };
        added.push(...outcome.added);
      }
    }
    if (!ends.every((end) => this.endsAs(end))) return { kind: "unsure" };
    if (edited.size === 0) return { kind: "same" };
    if (!(await this.loadPostcodes(added))) return { kind: "lost", by: "postcodes", sheet: null };
    const { checked, changed } = this.live.check();
    for (const id of changed) this.stale.add(id);
    const highlights = this.highlights();
    const texts = textsOf(highlights);
    const names = new Set([...this.shownHighlights.keys(), ...texts.keys()]);
    const sheets = [...names].filter((name) => this.shownHighlights.get(name) !== texts.get(name));
    this.shownHighlights = texts;
    const concerned = new Set([...sheets, ...edited]);
    return {
      kind: "followed",
      change: this.changeFor(changed, null),
      children: [...checked].filter((id) => id !== null).length,
      sheets: [...concerned],
      highlights: highlights.filter(({ sheet }) => concerned.has(sheet)),
    };
  }

  /**
   * Looks for corrections for the children that were checked again, and for those for whom corrections were told by the
   * rows of these.
   * @param breathe lets messages in; answers whether to go on
   * @returns null when it was told to stop, or another edit came meanwhile
   */
  async suggestAgain(breathe: () => Promise<boolean>): Promise<SuggestedAgain | null> {
    if (!this.isYearChosen && proposeYear(this.assigned.tables.thisYear.values()) !== this.proposedYear) {
      return { kind: "lost", by: "year" };
    }
    const { edits } = this;
    const kept = new Map([...this.current.known].filter(([child]) => !this.stale.has(child.id)));
    const suggestions = suggestionsOfRun(this.checked, this.run.postcodes, kept);
    do {
      if (!(await breathe()) || edits !== this.edits) return null;
    } while (suggestions.step(CHILDREN_A_SEARCH));
    this.current = suggestions;
    const renewed = [...suggestions.renewed].map(({ id }) => id);
    const change = this.changeFor(new Set([...this.stale, ...renewed]), suggestions);
    this.stale.clear();
    return { kind: "suggested", change };
  }

  /** Where a sheet is filled, and where it may hold formulas: anywhere, where Excel could not tell. */
  placesOf(name: string): PlacesOfSheet {
    const sheet = this.sheets.get(name);
    const columns = sheet?.values.reduce((widest, { length }) => Math.max(widest, length), 0) ?? 0;
    if (!sheet || columns === 0) return { filled: [], formulas: [] };
    const { firstRow: row, firstColumn: column, values, formulas = [] } = sheet;
    const filled = [{ row, column, rows: values.length, columns }];
    return { filled, formulas: this.untold.has(name) ? filled : formulas };
  }

  /** An edit as it is; of cells that were read again, the rows in which one is another. */
  private unlessSame(name: string, edit: SheetEdit): readonly SheetEdit[] {
    const sheet = this.sheets.get(name);
    if (!sheet || edit.kind !== "cells" || !edit.again) return [edit];
    // A formula that is seen where none could be told may have been there before.
    return differences(sheet, this.untold.has(name) ? { ...edit, formulas: null } : edit);
  }

  private take(
    name: string,
    edit: SheetEdit,
  ): { lost: LostBy; added?: never } | { lost: null; added: readonly AnyRow[] } {
    if (edit.kind === "replace") this.noteWhetherTold(name, edit.sheet);
    const assignment = this.assigned.assignments.find(({ sheet }) => sheet === name);
    const before = this.sheets.get(name);
    const data = assignment?.use === "used" ? this.tableOf(name) : undefined;
    if (!data || !before || !assignment?.match) {
      const after = edit.kind === "replace" ? edit.sheet : before && editSheet(before, edit);
      if (!after) return { lost: null, added: [] };
      this.sheets.set(name, after);
      const isNew = !assignment?.match && detectTable(after) !== null;
      return isNew ? { lost: "new-table" } : { lost: null, added: [] };
    }
    const after = editSheet(before, edit);
    if (concernsHeadings(edit) && !isSameTable(assignment.match, detectTable(after))) {
      return { lost: "headings" };
    }
    if (data.secondTable && concernsLine(edit, data.secondTable.line)) return { lost: "headings" };
    this.sheets.set(name, after);
    const areas = { formulas: after.formulas ?? [], merged: after.merged ?? [] };
    const tableEdit = tableEditOf(before, edit, after, data.headingLine);
    const changes = this.live.edit(data, tableEdit, after.date1904 ?? false, areas);
    this.run.keys.follow(changes);
    return { lost: null, added: changes.added };
  }

  private noteWhetherTold(name: string, { formulas }: Sheet): void {
    if (formulas === undefined) this.untold.add(name);
    else this.untold.delete(name);
  }

  private endsAs(end: EndOfSheet): boolean {
    const match = this.assigned.assignments.find(({ sheet }) => sheet === end.sheet)?.match;
    const sheet = this.sheets.get(end.sheet);
    return !match || !sheet || endsAs(sheet, end, [...match.columns.values()]);
  }

  private tableOf(name: string): TableData | undefined {
    const { thisYear, lastYear } = this.assigned.tables;
    return [...thisYear.values(), ...lastYear.values()].find(({ sheet }) => sheet === name);
  }

  /** Postcodes that came may lie in areas of the directory that were not needed before. */
  private async loadPostcodes(added: readonly AnyRow[]): Promise<boolean> {
    const { postcodes } = this.run;
    if (!postcodes) return true;
    const texts = added.flatMap((row) =>
      [valueOf(row, "HOME_POST"), valueOf(row, "PL_POST")].filter((value) => typeof value === "string"),
    );
    try {
      await postcodes.load(areasOf(texts));
      return true;
    } catch {
      return false;
    }
  }

  /** What a report tells of the return as it stands. */
  report(): RunReport {
    const result = this.live.result();
    const children = childrenOfThisYear(this.live.children);
    return { ...this.run.report, result, children, suggestionsFor: this.current.forFinding };
  }

  private highlights(): SheetHighlights[] {
    const rules = new Map(this.run.report.rules.map((rule) => [rule.code, rule]));
    return highlightsOf(this.live.result().findings, rules, locatorOf(this.assigned.tables));
  }

  /** @param suggestions for the findings; null where they are yet to be looked for */
  private changeFor(children: ReadonlySet<string | null>, suggestions: Suggestions | null): ResultsChange {
    const findings = [...children].flatMap((id) => this.live.findingsOf(id));
    const locator = locatorOf(this.assigned.tables);
    const shown = suggestions && shownSuggestions(findings, suggestions, locator);
    const ids = [...children].filter((id) => id !== null);
    const { keys, before } = this.run.keys.renewed(findings, locator);
    return {
      run: this.id,
      children: [...children],
      findings: locateAll(findings, locator, { keys, suggestions: shown?.byFinding }),
      keysBefore: before,
      suggestions: shown?.suggestions ?? [],
      childCounts: ids.sort(compareCodes).map((id) => ({ id, findings: this.countOf(id) })),
      counts: countsOf(this.report()),
    };
  }

  /** Number of findings of a child; null when neither this year's return nor a finding names it. */
  private countOf(id: string): number | null {
    const { length } = this.live.findingsOf(id);
    if (length > 0) return length;
    const child = this.live.childOf(id);
    return child && childrenOfThisYear([child]) > 0 ? 0 : null;
  }
}

function concernsHeadings(edit: SheetEdit): boolean {
  return edit.kind === "replace" || edit.row < LINES_SEARCHED_FOR_HEADINGS;
}

/** Whether an edit touches a line, or one below it. */
function concernsLine(edit: SheetEdit, line: number): boolean {
  if (edit.kind === "replace") return true;
  const end =
    edit.row + (edit.kind === "cells" ? edit.values.length : edit.kind === "delete" ? edit.count : 0);
  return end >= line;
}

function isSameTable(one: TableMatch, other: TableMatch | null): boolean {
  return (
    other !== null &&
    one.table === other.table &&
    one.headingLine === other.headingLine &&
    one.columns.size === other.columns.size &&
    [...one.columns].every(([field, column]) => other.columns.get(field) === column)
  );
}

/** The highlights of each sheet as a text, to see which of them have changed. */
function textsOf(highlights: readonly SheetHighlights[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, severity, ranges } of highlights) {
    texts.set(sheet, `${texts.get(sheet) ?? ""}${severity}: ${ranges.join()};`);
  }
  return texts;
}
