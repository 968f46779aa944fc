import { waitingSheetName } from "../report/own-sheet-names";
import { finishWriting } from "./finish-writing";
import { deleteSheet, type SheetOutline } from "./own-sheets";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * The add-in's sheets that are to be replaced. While new ones are written, they wait under other names, so that
 * nothing is lost if writing fails halfway.
 */
export interface SetAside {
  /** Whether there are any. */
  readonly any: boolean;
  /** Whether a sheet of this name is one of them. */
  readonly isSetAside: (name: string) => boolean;
  /** Returns the name under which a sheet waits, given its own name; null if it is not one of them. */
  readonly waitingName: (name: string) => string | null;
  /**
   * Whether a sheet of the workbook is one of them after a failure, under its waiting name or still under its own.
   */
  readonly isKept: (name: string, names: readonly string[]) => boolean;
  /** Queues giving the sheets and their tables the waiting names. */
  readonly setAside: (context: Excel.RequestContext) => void;
  /** Deletes the sheets. What they held is in the new ones. */
  readonly discard: (context: Excel.RequestContext, operation: LongOperation) => Promise<void>;
  /** Gives the sheets their own names back, if they lost them. Call this once the new sheets are gone. */
  readonly restore: (context: Excel.RequestContext, operation: LongOperation) => Promise<void>;
}

/** Prepares to set aside the sheets that people type in. */
export function findSheetsWithTyping(outlines: readonly SheetOutline[]): SetAside {
  const names = outlines.filter(({ typed }) => typed !== null).map(({ name }) => name);
  return findSheetsToReplace(names, outlines);
}

/** Prepares to set aside sheets and their tables, because two tables in a workbook cannot have the same name. */
export function findSheetsToReplace(names: readonly string[], outlines: readonly SheetOutline[]): SetAside {
  const tables = outlines.filter(({ name }) => names.includes(name)).flatMap((outline) => outline.tables);
  const taken = outlines.map(({ name }) => name);
  const sheets = names.map((name) => {
    const waiting = waitingSheetName(name, taken);
    taken.push(waiting);
    const veryHidden = outlines.some((outline) => outline.name === name && outline.veryHidden);
    return { name, waiting, veryHidden };
  });
  return {
    any: sheets.length > 0,
    isSetAside: (name) => names.includes(name),
    waitingName: (name) => sheets.find((sheet) => sheet.name === name)?.waiting ?? null,
    isKept: (name, present) =>
      sheets.some((sheet) => name === (present.includes(sheet.waiting) ? sheet.waiting : sheet.name)),
    setAside: ({ workbook }) => {
      for (const { name, waiting } of sheets) workbook.worksheets.getItem(name).name = waiting;
      // A table left waiting by an earlier failure has the longer name. It is renamed first, to free its name.
      for (const name of byLength(tables).reverse())
        workbook.tables.getItem(name).name = waitingTableName(name);
    },
    discard: (context, operation) =>
      finishWriting(context, operation, (isPresent) => {
        for (const { waiting, veryHidden } of sheets) {
          if (isPresent(waiting)) deleteSheet(context, { name: waiting, veryHidden });
        }
      }),
    restore: async (context, operation) => {
      if (sheets.length === 0) return;
      const { workbook } = context;
      const present = await roundTrip(context, operation, () => ({
        worksheets: workbook.worksheets.load("items/name"),
        tables: workbook.tables.load("items/name"),
      }));
      await roundTrip(context, operation, () => {
        for (const { name: now } of present.worksheets.items) {
          const name = sheets.find(({ waiting }) => waiting === now)?.name;
          if (name !== undefined) workbook.worksheets.getItem(now).name = name;
        }
        for (const now of byLength(present.tables.items.map(({ name }) => name))) {
          const name = tables.find((one) => waitingTableName(one) === now);
          if (name !== undefined) workbook.tables.getItem(now).name = name;
        }
      });
    },
  };
}

function byLength(names: readonly string[]): string[] {
  return [...names].sort((a, b) => a.length - b.length);
}

function waitingTableName(name: string): string {
  return `${name}_before`;
}
