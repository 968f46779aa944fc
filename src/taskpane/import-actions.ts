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

/** What becomes of a table found in a file; null leaves it out. */
export type ImportDecision = { readonly table: TableName; readonly lastYear: boolean } | null;

/** What the new sheets are. `year` is null where the chosen year no longer counts. */
export type NewChoices = Pick<RememberedChoices, "sheets"> & { readonly year?: null };

/** Has the workbook remember what the new sheets are, and looks at it again. Returns a notice if something went wrong. */
export type AfterImport = (choices: NewChoices) => Promise<Notice | null>;

/**
 * Brings files of a return into the open workbook: reads them, asks the user what to make of them, and writes them into
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
    await this.core.runExclusivelyAfterLook(
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
   * @param decisions what becomes of each table found, in the same order; no two for the same table and year
   * @param replace whether to replace sheets of the same table and year; otherwise the new ones are added beside them
   */
  async write(decisions: readonly ImportDecision[], replace: boolean): Promise<void> {
    const decided = new Map<SheetToImport, NonNullable<ImportDecision>>();
    let added: readonly ImportedSheet[] = [];
    let older: RememberedChoices["sheets"] = {};
    await this.core.runExclusivelyAfterLook(
      "import",
      "importing",
      strings.addingWaits,
      async (signal, onProgress) => {
        // Replaces the sheets that are there now, not those that were there when the files were read.
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
    // The year that was chosen is last year now. From here on, the dates decide.
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

  /** Discards the files that were read. Nothing is written. */
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

/**
 * Returns the year of the files if it is later than the workbook's; null otherwise. The episodes decide, of which a
 * year has many.
 */
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

/**
 * Returns the sheet that a table would replace: the only one in use for the same table and year. Null if there is no
 * such sheet, or more than one.
 */
export function replacedBy(
  { table, lastYear }: NonNullable<ImportDecision>,
  overview: WorkbookOverview | null,
  newYear: NewYear | null,
): string | null {
  const same = (sheet: SheetOverview) =>
    sheet.table === table && yearDifference(sheet, newYear) === Number(lastYear) && sheet.use !== "ignored";
  const sheets = overview?.sheets.filter(same) ?? [];
  return sheets.length === 1 ? (sheets[0]?.sheet ?? null) : null;
}

/** Returns by how many years a sheet of the workbook is older than this year's tables in the files. */
function yearDifference({ lastYear }: SheetOverview, newYear: NewYear | null): number {
  return Number(lastYear) + (newYear?.later ?? 0);
}

/**
 * Returns what becomes of the sheets in use when a later year is imported beside them: those of the year before become
 * last year's, older ones are left out. Empty unless tables of the new year are among the imported ones.
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
      return [[sheet.sheet, yearDifference(sheet, newYear) === 1 ? { table, lastYear: true } : "ignore"]];
    }),
  );
}

/** Returns the tables to import in the department's order, this year's first. */
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
  // A file without headings gets the headings of the table that the user named.
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
