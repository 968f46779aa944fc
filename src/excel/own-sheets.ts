import { OWN_SHEET_TITLE, typedSheetOf, type ReportSheet, type TypedSheet } from "../report/annotations";
import { freeTableName } from "../report/free-table-name";
import { hasNameOfOwnSheet, isOwnSheet } from "../report/own-sheet-names";
import type { CellArea } from "../return/sheets";
import { codeOf } from "./batch";
import { WorkbookProblem } from "./problem";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** A worksheet of the workbook, as far as it must be known before anything is read or written. */
export interface SheetOutline {
  /** Excel's identifier, which stays when it is renamed. */
  readonly id: string;
  readonly name: string;
  /** Hidden so that only programs can show it. */
  readonly veryHidden: boolean;
  readonly protected: boolean;
  /** Written by the add-in: by its name and the title in its first cell, or empty as it was just added. */
  readonly own: boolean;
  /** Written by the add-in and renamed since, or a copy under a name of its own: the user's. */
  readonly renamed: boolean;
  /** Which of our sheets with typed contents it is; null for any other. */
  readonly typed: TypedSheet | null;
  /** The filled cells; null when the sheet is empty. */
  readonly used: CellArea | null;
  /** Names of its Excel tables. */
  readonly tables: readonly string[];
}

/** Looks over all worksheets in two round trips. */
export async function outlineSheets(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<SheetOutline[]> {
  const worksheets = await roundTrip(context, operation, () =>
    context.workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected"),
  );
  const looks = await roundTrip(context, operation, () =>
    worksheets.items.map((worksheet) => {
      const used = loadFilledCells(worksheet);
      const first = worksheet.getRange("A1").load("values");
      return { worksheet, used, first, tables: worksheet.tables.load("items/name") };
    }),
  );
  return looks.map(({ worksheet, used, first, tables }) => {
    const { id, name } = worksheet;
    const title = String(first.values[0]?.[0] ?? "");
    // When writing stopped halfway one of ours may be empty.
    const own = isOwnSheet(name, title) || (used.isNullObject && hasNameOfOwnSheet(name));
    return {
      id,
      name,
      veryHidden: worksheet.visibility === "VeryHidden",
      protected: worksheet.protection.protected,
      own,
      renamed: !own && title.startsWith(OWN_SHEET_TITLE),
      typed: own ? typedSheetOf(title) : null,
      used: areaOf(used),
      tables: tables.items.map((table) => table.name),
    };
  });
}

/** Queues looking where the filled cells of a worksheet are: `areaOf` tells it after the round trip. */
export function loadFilledCells(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
}

/** The area of filled cells that were looked for; null when the sheet is empty. */
export function areaOf(filled: Excel.Range): CellArea | null {
  if (filled.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = filled;
  return { row, column, rows, columns };
}

/**
 * Refuses a workbook in which no sheet can be added or deleted.
 * @param protection with `protected` loaded
 * @throws WorkbookProblem
 */
export function refuseProtectedStructure(protection: Pick<Excel.WorkbookProtection, "protected">): void {
  if (!protection.protected) return;
  throw new WorkbookProblem(
    "read-only",
    "The structure of the workbook is protected, so no sheet can be added or removed. Nothing was changed. Unprotect it (Review, Protect Workbook) and try again.",
  );
}

/** How Excel answers when the sheet that is shown is no worksheet, as one that is all chart. */
const NO_WORKSHEET: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidOperation",
  "InvalidSelection",
  "ItemNotFound",
  "UnsupportedOperation",
  "UnsupportedSheet",
]);

/** A worksheet that is shown: its identifier stays when it is renamed. */
interface ShownSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The worksheet that is shown; null where Excel names none. One round trip, another one where it names none.
 * @throws WorkbookProblem where no sheet can be added or deleted
 */
export async function shownSheet(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<ShownSheet | null> {
  const ask = (withShown: boolean) =>
    roundTrip(context, operation, () => ({
      shown: withShown ? context.workbook.worksheets.getActiveWorksheet().load("id,name") : null,
      protection: context.workbook.protection.load("protected"),
    }));
  const { shown, protection } = await ask(true).catch((error: unknown) => {
    if (NO_WORKSHEET.has(codeOf(error) ?? "")) return ask(false);
    throw error;
  });
  refuseProtectedStructure(protection);
  return shown && { id: shown.id, name: shown.name };
}

/**
 * The identifier of the worksheet that is shown, to know whether the user has gone to another one meanwhile; null where Excel
 * names none. One round trip.
 * @throws as `roundTrip` does, for any other reason
 */
export async function shownSheetId(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<string | null> {
  try {
    const shown = await roundTrip(context, operation, () =>
      context.workbook.worksheets.getActiveWorksheet().load("id"),
    );
    return shown.id;
  } catch (error) {
    if (NO_WORKSHEET.has(codeOf(error) ?? "")) return null;
    throw error;
  }
}

/** Queues deleting a worksheet. Excel refuses that of one that only programs can show, until it is hidden as any other. */
export function deleteSheet(
  { workbook }: Excel.RequestContext,
  { name, veryHidden }: Pick<SheetOutline, "name" | "veryHidden">,
): void {
  const worksheet = workbook.worksheets.getItem(name);
  if (veryHidden) worksheet.visibility = "Hidden";
  worksheet.delete();
}

/** A sheet of ours with its table called as no table of the user's sheets is. */
export function withFreeTableName(sheet: ReportSheet, outlines: readonly SheetOutline[]): ReportSheet {
  if (!sheet.table) return sheet;
  const taken = outlines.filter(({ own }) => !own).flatMap(({ tables }) => tables);
  return { ...sheet, table: { ...sheet.table, name: freeTableName(sheet.table.name, taken) } };
}
