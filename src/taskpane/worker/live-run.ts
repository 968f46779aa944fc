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
import type { CheckedReturn } from "../../suggestions/trial-context";

/** An edit of one sheet of the workbook. */
export interface EditedSheet {
  readonly sheet: string;
  readonly edit: SheetEdit;
}

/** Where the rows of a sheet ended when some of its cells were read back. */
export interface EndOfSheet extends SheetEnd {
  readonly sheet: string;
}

/** Where a sheet is filled, and where it may hold formulas. */
export interface PlacesOfSheet {
  readonly filled: readonly CellArea[];
  readonly formulas: readonly CellArea[];
}

/** Why edits cannot be followed, so that the results are out of date. */
export type LostBy = "headings" | "new-table" | "year" | "postcodes";

/** The outcome of following edits. */
export type EditOutcome =
  | { readonly kind: "lost"; readonly by: LostBy; readonly sheet: string | null }
  /** Rows came or went without being reported. Nothing was checked, and the sheets must be read again as a whole. */
  | { readonly kind: "unsure" }
  /** Cells that were read again hold the same values. Nothing was checked. */
  | { readonly kind: "same" }
  | {
      readonly kind: "followed";
      readonly change: ResultsChange;
      /** Number of children checked again. */
      readonly children: number;
      /** The sheets whose highlights may change, and what is to be highlighted in them now. */
      readonly sheets: readonly string[];
      readonly highlights: readonly SheetHighlights[];
    };

/** The outcome of looking for suggestions again. */
export type SuggestedAgain =
  | { readonly kind: "lost"; readonly by: LostBy }
  | { readonly kind: "suggested"; readonly change: ResultsChange };

/** Number of children for whom suggestions are looked for before waiting messages are let in. */
const CHILDREN_PER_SEARCH = 5;

/**
 * The last run of a workbook in which someone goes on working. Follows the edits, and says what they change in the
 * results. Changes the given sheets and tables in place.
 */
export class LiveRun {
  private readonly live: LiveCheck;
  private readonly proposedYear: string | null;
  private shownHighlights: ReadonlyMap<string, string>;
  private current: Suggestions;
  /** Children for whom suggestions must be looked for again. */
  private readonly stale = new Set<string | null>();
  /** Sheets for which Excel could not say where they hold formulas. */
  private readonly unknownFormulas = new Set<string>();
  /** Counts the edits, so that a search for suggestions notices when one came in the meantime. */
  private edits = 0;

  constructor(
    private readonly id: number,
    private readonly run: CheckedRun,
    private readonly assigned: AssignedTables,
    private readonly sheets: Map<string, Sheet>,
    /** Whether the user chose the year. Otherwise the data decide. */
    private readonly isYearChosen: boolean,
  ) {
    for (const [name, sheet] of sheets) this.noteFormulaSupport(name, sheet);
    this.live = new LiveCheck(run.prepared, run.report.result);
    this.current = run.suggestions;
    this.proposedYear = proposeYear(assigned.tables.thisYear.values());
    this.shownHighlights = textsOf(this.highlights());
  }

  /** The return with the edits so far. */
  get checked(): CheckedReturn {
    const { rules, tables } = this.run.prepared;
    const { children, collection } = this.live;
    return { rules, tables, children, collection, result: this.live.result() };
  }

  /** The suggestions with the edits so far. */
  get suggestions(): Suggestions {
    return this.current;
  }

  /**
   * Applies edits in the order in which they were made, and checks the children concerned. After "lost", nothing more
   * can be followed.
   * @param ends where the rows of sheets should end after the edits
   */
  async follow(edits: readonly EditedSheet[], ends: readonly EndOfSheet[]): Promise<EditOutcome> {
    const added: AnyRow[] = [];
    const edited = new Set<string>();
    for (const { sheet, edit: told } of edits) {
      for (const edit of this.changedEdits(sheet, told)) {
        this.edits++;
        edited.add(sheet);
        const outcome = this.applyEdit(sheet, edit);
        if (outcome.lost) return { kind: "lost", by: outcome.lost, sheet };
        added.push(...outcome.added);
      }
    }
    if (!ends.every((end) => this.hasExpectedEnd(end))) return { kind: "unsure" };
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
   * Looks for suggestions for the children that were checked again, and for those whose suggestions depend on rows of
   * these.
   * @param pauseAndReport lets messages in; returns whether to go on
   * @returns null when it was told to stop, or another edit came in the meantime
   */
  async suggestAgain(pauseAndReport: () => Promise<boolean>): Promise<SuggestedAgain | null> {
    if (!this.isYearChosen && proposeYear(this.assigned.tables.thisYear.values()) !== this.proposedYear) {
      return { kind: "lost", by: "year" };
    }
    const { edits } = this;
    const kept = new Map([...this.current.known].filter(([child]) => !this.stale.has(child.id)));
    const suggestions = suggestionsOfRun(this.checked, this.run.postcodes, kept);
    do {
      if (!(await pauseAndReport()) || edits !== this.edits) return null;
    } while (suggestions.step(CHILDREN_PER_SEARCH));
    this.current = suggestions;
    const renewed = [...suggestions.renewed].map(({ id }) => id);
    const change = this.changeFor(new Set([...this.stale, ...renewed]), suggestions);
    this.stale.clear();
    return { kind: "suggested", change };
  }

  /** Returns where a sheet is filled, and where it may hold formulas: anywhere, if Excel could not say. */
  placesOf(name: string): PlacesOfSheet {
    const sheet = this.sheets.get(name);
    const columns = sheet?.values.reduce((widest, { length }) => Math.max(widest, length), 0) ?? 0;
    if (!sheet || columns === 0) return { filled: [], formulas: [] };
    const { firstRow: row, firstColumn: column, values, formulas = [] } = sheet;
    const filled = [{ row, column, rows: values.length, columns }];
    return { filled, formulas: this.unknownFormulas.has(name) ? filled : formulas };
  }

  /** Returns an edit as it is. For cells that were read again, returns only edits for the rows that differ. */
  private changedEdits(name: string, edit: SheetEdit): readonly SheetEdit[] {
    const sheet = this.sheets.get(name);
    if (!sheet || edit.kind !== "cells" || !edit.again) return [edit];
    // If Excel could not say where formulas are, one that is seen now may have been there before.
    return differences(sheet, this.unknownFormulas.has(name) ? { ...edit, formulas: null } : edit);
  }

  private applyEdit(
    name: string,
    edit: SheetEdit,
  ): { lost: LostBy; added?: never } | { lost: null; added: readonly AnyRow[] } {
    if (edit.kind === "replace") this.noteFormulaSupport(name, edit.sheet);
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

  private noteFormulaSupport(name: string, { formulas }: Sheet): void {
    if (formulas === undefined) this.unknownFormulas.add(name);
    else this.unknownFormulas.delete(name);
  }

  private hasExpectedEnd(end: EndOfSheet): boolean {
    const match = this.assigned.assignments.find(({ sheet }) => sheet === end.sheet)?.match;
    const sheet = this.sheets.get(end.sheet);
    return !match || !sheet || endsAs(sheet, end, [...match.columns.values()]);
  }

  private tableOf(name: string): TableData | undefined {
    const { thisYear, lastYear } = this.assigned.tables;
    return [...thisYear.values(), ...lastYear.values()].find(({ sheet }) => sheet === name);
  }

  /** Loads the areas of the directory that new postcodes need. Returns false if that fails. */
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

  /** Returns the report of the return with the edits so far. */
  report(): RunReport {
    const result = this.live.result();
    const children = childrenOfThisYear(this.live.children);
    return { ...this.run.report, result, children, suggestionsFor: this.current.forFinding };
  }

  private highlights(): SheetHighlights[] {
    const rules = new Map(this.run.report.rules.map((rule) => [rule.code, rule]));
    return highlightsOf(this.live.result().findings, rules, locatorOf(this.assigned.tables));
  }

  /**
   * @param suggestions the suggestions for the findings; null while they are still to be looked for
   */
  private changeFor(children: ReadonlySet<string | null>, suggestions: Suggestions | null): ResultsChange {
    const findings = [...children].flatMap((id) => this.live.findingsOf(id));
    const locator = locatorOf(this.assigned.tables);
    const shown = suggestions && shownSuggestions(findings, suggestions, locator);
    const ids = [...children].filter((id) => id !== null);
    const { keys, before } = this.run.keys.keysAfterEdit(findings, locator);
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

  /** Returns the number of findings of a child; null when neither this year's return nor a finding names the child. */
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

/** Whether an edit touches a line, or any line below it. */
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

/** Returns the highlights of each sheet as a text, for telling which have changed. */
function textsOf(highlights: readonly SheetHighlights[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, severity, ranges } of highlights) {
    texts.set(sheet, `${texts.get(sheet) ?? ""}${severity}: ${ranges.join()};`);
  }
  return texts;
}
