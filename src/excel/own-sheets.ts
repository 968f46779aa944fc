import { OWN_SHEET_TITLE, typedSheetOf, type ReportSheet, type TypedSheet } from "../report/annotations";
import { freeTableName } from "../report/free-table-name";
import { hasNameOfOwnSheet, isOwnSheet } from "../report/own-sheet-names";
import type { CellArea } from "../return/sheets";
import { codeOf } from "./batch";
import { WorkbookProblem } from "./problem";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** What must be known about a worksheet before anything is read or written. */
export interface SheetOutline {
  /** Excel's identifier, which stays the same if the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** Whether the sheet is hidden so that only programs can show it. */
  readonly veryHidden: boolean;
  readonly protected: boolean;
  /**
   * Whether the add-in wrote it: it has the name and the title of one of the add-in's sheets, or has the name and is
   * still empty.
   */
  readonly own: boolean;
  /**
   * Whether the add-in wrote it and somebody has renamed it or copied it under another name. It now belongs to the
   * user.
   */
  readonly renamed: boolean;
  /** Which of the sheets that people type in it is; null for any other sheet. */
  readonly typed: TypedSheet | null;
  /** The area of filled cells; null if the sheet is empty. */
  readonly used: CellArea | null;
  /** The names of its Excel tables. */
  readonly tables: readonly string[];
}

/** Returns the outlines of all worksheets. Two round trips. */
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
    // If writing stopped halfway, one of the add-in's sheets may be empty.
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

/** Queues finding the filled cells of a worksheet. After the round trip, `areaOf` returns their area. */
export function loadFilledCells(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
}

/** Returns the area of the filled cells found; null if the sheet is empty. */
export function areaOf(filled: Excel.Range): CellArea | null {
  if (filled.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = filled;
  return { row, column, rows, columns };
}

/**
 * Throws if no sheet can be added to or deleted from the workbook.
 * @param protection the workbook's protection, with `protected` loaded
 * @throws WorkbookProblem
 */
export function refuseProtectedStructure(protection: Pick<Excel.WorkbookProtection, "protected">): void {
  if (!protection.protected) return;
  throw new WorkbookProblem(
    "read-only",
    "The structure of the workbook is protected, so no sheet can be added or removed. Nothing was changed. Unprotect it (Review, Protect Workbook) and try again.",
  );
}

/** Error codes for when the sheet on screen is not a worksheet, for example a chart sheet. */
const NOT_WORKSHEET_CODES: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidOperation",
  "InvalidSelection",
  "ItemNotFound",
  "UnsupportedOperation",
  "UnsupportedSheet",
]);

/** The worksheet on screen. Its identifier stays the same if it is renamed. */
interface ShownSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Returns the worksheet on screen; null if Excel names none. Takes one round trip, or two if Excel names none.
 * @throws WorkbookProblem if no sheet can be added to or deleted from the workbook
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
    if (NOT_WORKSHEET_CODES.has(codeOf(error) ?? "")) return ask(false);
    throw error;
  });
  refuseProtectedStructure(protection);
  return shown && { id: shown.id, name: shown.name };
}

/**
 * Returns the identifier of the worksheet on screen, to tell whether the user has gone to another sheet; null if
 * Excel names none. One round trip.
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
    if (NOT_WORKSHEET_CODES.has(codeOf(error) ?? "")) return null;
    throw error;
  }
}

/**
 * Queues deleting a worksheet. Excel refuses to delete one that only programs can show, so such a sheet is first
 * hidden in the ordinary way.
 */
export function deleteSheet(
  { workbook }: Excel.RequestContext,
  { name, veryHidden }: Pick<SheetOutline, "name" | "veryHidden">,
): void {
  const worksheet = workbook.worksheets.getItem(name);
  if (veryHidden) worksheet.visibility = "Hidden";
  worksheet.delete();
}

/** Returns the sheet with a name for its table that no table in the user's sheets has. */
export function withFreeTableName(sheet: ReportSheet, outlines: readonly SheetOutline[]): ReportSheet {
  if (!sheet.table) return sheet;
  const taken = outlines.filter(({ own }) => !own).flatMap(({ tables }) => tables);
  return { ...sheet, table: { ...sheet.table, name: freeTableName(sheet.table.name, taken) } };
}
