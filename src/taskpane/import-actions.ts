import type { ImportedSheet, RememberedChoices, SheetToImport } from "../excel/types";
import { proposeYears, type ProposedYear } from "../files/import/propose-years";
import { startYearOf, type CollectionYear } from "../return/collection-years";
import { TABLE_NAMES, uploadedFields, type TableName } from "../return/tables";
import { FileWork, type ShownFiles } from "./file-worker/client";
import type { ShownTable } from "./file-worker/messages";
import type { SessionCore } from "./session-core";
import type { SessionParts } from "./session";
import type { ImportReview, NewYear, Notice } from "./session-state";
import { strings } from "./strings";
import { operation } from "./validate";
import type { ChosenFile } from "./conversation/messages";
import type { SheetOverview, WorkbookOverview } from "./worker/overview";

/** What becomes of a table found in a file; null: left out. */
export type ImportDecision = { readonly table: TableName; readonly lastYear: boolean } | null;

/** What the new sheets are, and null for the year where it is no longer the chosen one. */
export type NewChoices = Pick<RememberedChoices, "sheets"> & { readonly year?: null };

/** Makes the workbook remember what the new sheets are, and looks at it again; answers the notice that says what went wrong. */
export type AfterImport = (choices: NewChoices) => Promise<Notice | null>;

/**
 * Bringing files of a return into the open workbook: they are read, the user is asked what to make of them, and they become
 * sheets. No method rejects: what goes wrong becomes a notice.
 */
export class ImportActions {
  private work: FileWork | null = null;
  private reviews = 0;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook" | "startFileWorker">,
    private readonly afterImport: AfterImport,
  ) {}

  /** Reads files, then asks what to make of the tables in them. */
  async read(files: readonly ChosenFile[]): Promise<void> {
    if (files.length === 0) return;
    await this.core.exclusivelyAfterLook(
      "import",
      "reading-files",
      strings.importWaits,
      async (signal, onProgress) => {
        this.leave();
        const work = new FileWork(this.parts.startFileWorker());
        this.work = work;
        try {
          const found = await work.read(files, operation("reading-files", onProgress, signal));
          if (found.tables.length === 0) {
            this.core.set({ notice: { intent: "error", text: strings.nothingToImport(found.problems) } });
            this.endWork();
            return;
          }
          this.core.set({ importing: this.reviewOf(found) });
        } catch (error) {
          this.endWork();
          throw error;
        }
      },
    );
  }

  /**
   * Writes the tables into new sheets.
   * @param decisions what becomes of each table found, in their order; no two of one table and year
   * @param replace whether sheets of the same table and year are replaced; else the new ones come beside them
   */
  async write(decisions: readonly ImportDecision[], replace: boolean): Promise<void> {
    const decided = new Map<SheetToImport, NonNullable<ImportDecision>>();
    let added: readonly ImportedSheet[] = [];
    let older: RememberedChoices["sheets"] = {};
    await this.core.exclusivelyAfterLook(
      "import",
      "importing",
      strings.addingWaits,
      async (signal, onProgress) => {
        // What is replaced is what is there now, and not when the files were read.
        const { importing: review, overview } = this.core.state;
        const { work } = this;
        if (!review || !work) return;
        for (const { found, decision } of inOrder(review, decisions)) {
          decided.set(
            sheetToImport(
              found,
              decision,
              replace ? replacedBy(decision, overview, review.newYear) : null,
              work,
            ),
            decision,
          );
        }
        older = choicesOfOlderSheets([...decided.values()], overview, review.newYear);
        this.core.set({ importing: null });
        try {
          const importing = operation("importing", onProgress, signal);
          if (decided.size > 0)
            added = await this.parts.workbook.importSheets([...decided.keys()], importing);
        } finally {
          this.endWork();
        }
      },
    );
    if (added.length === 0) return;
    const sheets = {
      ...older,
      ...Object.fromEntries(
        added.flatMap(({ sheet, name }) => {
          const decision = decided.get(sheet);
          return decision ? [[name, decision]] : [];
        }),
      ),
    };
    // A year that was chosen is the one that is last year now: from here the dates tell.
    const failure = await this.afterImport(
      Object.keys(older).length > 0 ? { sheets, year: null } : { sheets },
    );
    if (failure) return;
    const names = added.map(({ name }) => name);
    const replaced = added.filter(({ sheet }) => sheet.replaces !== null).length;
    const asks = (this.core.state.overview?.questions.length ?? 0) > 0;
    const notice: Notice = asks
      ? { intent: "warning", text: strings.importedAsking(names, replaced) }
      : { intent: "success", text: strings.imported(names, replaced) };
    this.core.set({ notice });
  }

  /** Leaves the files as they are: nothing is written. */
  readonly leave = (): void => {
    this.endWork();
    this.core.set({ importing: null });
  };

  private endWork(): void {
    this.work?.end();
    this.work = null;
  }

  private reviewOf(found: ShownFiles): ImportReview {
    const { choices, overview } = this.core.state;
    const id = ++this.reviews;
    const workbookYear = overview?.proposedYear ?? null;
    const years = proposeYears(found.tables, choices.year ?? workbookYear);
    const newYear = laterYear(found.tables, years, workbookYear);
    return { ...found, id, years, newYear };
  }
}

/** The year of the files where it is later than the workbook's; the episodes tell, of which a year has many. */
function laterYear(
  tables: readonly ShownTable[],
  years: readonly ProposedYear[],
  workbookYear: CollectionYear | null,
): NewYear | null {
  const year = tables.find(
    ({ table }, index) => table === "Episodes" && years[index] === "this",
  )?.proposedYear;
  if (!year || workbookYear === null) return null;
  const later = startYearOf(year) - startYearOf(workbookYear);
  return later > 0 ? { year, workbookYear, later } : null;
}

/** The sheet that a table would take the place of: the only one in use for the same table and year. */
export function replacedBy(
  { table, lastYear }: NonNullable<ImportDecision>,
  overview: WorkbookOverview | null,
  newYear: NewYear | null,
): string | null {
  const same = (sheet: SheetOverview) =>
    sheet.table === table && yearsBack(sheet, newYear) === Number(lastYear) && sheet.use !== "ignored";
  const sheets = overview?.sheets.filter(same) ?? [];
  return sheets.length === 1 ? (sheets[0]?.sheet ?? null) : null;
}

/** By how many years a sheet of the workbook is older than this year's tables in the files. */
function yearsBack({ lastYear }: SheetOverview, newYear: NewYear | null): number {
  return Number(lastYear) + (newYear?.later ?? 0);
}

/**
 * What becomes of the sheets in use when a later year comes in beside them: those of the year before it are last year's, older
 * ones are left out. Nothing, unless this year's tables are among what comes in.
 */
function choicesOfOlderSheets(
  decided: readonly NonNullable<ImportDecision>[],
  overview: WorkbookOverview | null,
  newYear: NewYear | null,
): RememberedChoices["sheets"] {
  if (!newYear || decided.every(({ lastYear }) => lastYear)) return {};
  return Object.fromEntries(
    (overview?.sheets ?? []).flatMap((sheet) => {
      if (sheet.table === null || sheet.use === "ignored") return [];
      const { table } = sheet;
      return [[sheet.sheet, yearsBack(sheet, newYear) === 1 ? { table, lastYear: true } : "ignore"]];
    }),
  );
}

/** The tables that come in, in the department's order, this year's first. */
function inOrder({ tables }: ImportReview, decisions: readonly ImportDecision[]) {
  return tables
    .flatMap((found, index) => {
      const decision = decisions[index];
      return decision ? [{ found, decision }] : [];
    })
    .sort(
      ({ decision: a }, { decision: b }) =>
        Number(a.lastYear) - Number(b.lastYear) ||
        TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table),
    );
}

function sheetToImport(
  found: ShownTable,
  { table, lastYear }: NonNullable<ImportDecision>,
  replaces: string | null,
  work: FileWork,
): SheetToImport {
  const name = lastYear ? strings.lastYearsSheet(table) : table;
  const common = { name, replaces, columns: Math.max(1, found.columns) };
  if (found.table !== null) {
    return {
      ...common,
      rows: found.rows,
      block: (first, count) => work.rows(found.index, first, count),
    };
  }
  // A file without headings gets those of the table that the user named.
  return {
    ...common,
    columns: Math.max(found.columns, uploadedFields(table).length),
    rows: found.rows + 1,
    block: async (first, count) =>
      first > 0
        ? work.rows(found.index, first - 1, count)
        : [uploadedFields(table), ...(count > 1 ? await work.rows(found.index, 0, count - 1) : [])],
  };
}
