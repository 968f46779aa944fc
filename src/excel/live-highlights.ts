import { HIGHLIGHT_LOOKS } from "../report/annotations";
import type { Severity } from "../../rules/severity";
import type { CellArea } from "../return/sheets";
import { areasOfAddress } from "./areas";
import { problemOf } from "./batch";
import { addHighlights, addressesOf, describeHighlights } from "./highlights";
import { cellsOfAreas, hasCell, rangesOfCells, type CellNumber } from "./highlighted-cells";
import type { WantedHighlights } from "./live-workbook";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** One of the add-in's conditional formats in a sheet. */
interface HighlightFormat {
  readonly id: string;
  readonly severity: Severity;
  readonly cells: ReadonlySet<CellNumber>;
}

/** What is known about the conditional formats of a sheet. */
interface KnownSheet {
  readonly ownFormats: readonly HighlightFormat[];
  /** The identifiers of formats that are not the add-in's. */
  readonly others: ReadonlySet<string>;
}

/** The changes that give a sheet the highlights it should have. */
interface Plan {
  readonly sheet: string;
  readonly kept: readonly HighlightFormat[];
  readonly removed: readonly HighlightFormat[];
  readonly added: readonly { readonly severity: Severity; readonly cells: readonly CellNumber[] }[];
}

/** The number of cells up to which a format has room for more. Longer lists of ranges are split. */
const MAX_CELLS_TO_EXTEND = 700;

/**
 * Keeps track of the highlights in the sheets, so that after an edit only the conditional formats that cover the
 * affected cells are replaced. Changes that a person makes to them, for example by pasting, are noticed by the
 * formats' identifiers.
 */
export class LiveHighlights {
  private readonly known = new Map<string, KnownSheet>();

  /** Whether the conditional formats on a cell are those that were last known there. */
  areUnchanged(sheet: string, cell: CellArea, ids: readonly string[]): boolean {
    const known = this.known.get(sheet);
    if (!known) return false;
    const expected = known.ownFormats.filter(({ cells }) => hasCell(cells, cell)).map(({ id }) => id);
    const ours = ids.filter((id) => !known.others.has(id));
    return ours.length === expected.length && ours.every((id) => expected.includes(id));
  }

  forget(): void {
    this.known.clear();
  }

  /** Reads the conditional formats of sheets. Two round trips, however many sheets. */
  async read(
    context: Excel.RequestContext,
    sheets: readonly string[],
    operation: LongOperation,
  ): Promise<void> {
    const found = await describeHighlights(context, sheets, operation);
    for (const { sheet, ours, others } of found) {
      const ownFormats = ours.map(({ id, address, fill }): HighlightFormat => {
        const severity = sameColour(fill, HIGHLIGHT_LOOKS.query.fill) ? "query" : "error";
        return { id, severity, cells: cellsOfAreas(areasOfAddress(address) ?? []) };
      });
      this.known.set(sheet, { ownFormats, others: new Set(others) });
    }
  }

  /** Brings the highlights of sheets up to date: one round trip, plus two if the sheets have to be read first. */
  async update(
    context: Excel.RequestContext,
    wanted: readonly WantedHighlights[],
    operation: LongOperation,
  ): Promise<void> {
    const namesOf = (sheets: readonly WantedHighlights[]) => sheets.map(({ sheet }) => sheet);
    const unknown = wanted.filter(({ sheet, moved }) => moved || !this.known.has(sheet));
    if (unknown.length > 0) await this.read(context, namesOf(unknown), operation);
    try {
      await this.apply(context, wanted, operation);
    } catch (error) {
      if (problemOf(error).kind !== "sheet-gone") throw problemOf(error, wanted[0]?.sheet ?? null);
      // A known format is gone: Excel replaced it with others, or a person did.
      await this.read(context, namesOf(wanted), operation);
      await this.apply(context, wanted, operation);
    }
  }

  private async apply(
    context: Excel.RequestContext,
    wanted: readonly WantedHighlights[],
    operation: LongOperation,
  ): Promise<void> {
    const plans = wanted
      .map((one) => planFor(one, this.known.get(one.sheet)?.ownFormats ?? []))
      .filter(({ removed, added }) => removed.length > 0 || added.length > 0);
    if (plans.length === 0) return;
    const queued = await roundTrip(context, operation, () => plans.map((plan) => queuePlan(context, plan)));
    for (const { sheet, kept, ownFormats } of queued) {
      const others = this.known.get(sheet)?.others ?? new Set<string>();
      const added = ownFormats.map(
        ({ format, severity, cells }): HighlightFormat => ({ id: format.id, severity, cells }),
      );
      this.known.set(sheet, { ownFormats: [...kept, ...added], others });
    }
  }
}

function queuePlan(context: Excel.RequestContext, { sheet, kept, removed, added }: Plan) {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  for (const { id } of removed) formats.getItem(id).delete();
  const ownFormats = added.flatMap(({ severity, cells }) =>
    addressesOf(rangesOfCells(cells)).map((addresses) => ({
      severity,
      cells: cellsOfAreas(areasOfAddress(addresses) ?? []),
      format: addHighlights(context, { sheet, severity }, addresses).load("id"),
    })),
  );
  return { sheet, kept, ownFormats };
}

/**
 * Plans the changes to a sheet. A format stays if every cell is still wanted with the same severity. The others go,
 * and their cells that are still wanted are added again.
 */
function planFor({ sheet, highlights }: WantedHighlights, ownFormats: readonly HighlightFormat[]): Plan {
  const missing = new Map<CellNumber, Severity>();
  for (const { severity, ranges } of highlights) {
    const areas = ranges.flatMap((range) => areasOfAddress(range) ?? []);
    for (const cell of cellsOfAreas(areas)) missing.set(cell, severity);
  }
  const kept: HighlightFormat[] = [];
  const removed: HighlightFormat[] = [];
  const toAdd: Record<Severity, CellNumber[]> = { error: [], query: [] };
  for (const format of ownFormats) {
    const stillWanted = [...format.cells].filter((cell) => missing.get(cell) === format.severity);
    for (const cell of stillWanted) missing.delete(cell);
    if (stillWanted.length === format.cells.size) kept.push(format);
    else {
      removed.push(format);
      for (const cell of stillWanted) toAdd[format.severity].push(cell);
    }
  }
  for (const [cell, severity] of missing) toAdd[severity].push(cell);
  for (const severity of new Set(missing.values())) {
    // New cells join a format that has room for them, so that many edits do not create many formats.
    if (removed.some((format) => format.severity === severity)) continue;
    const extendable = kept.find(
      (format) => format.severity === severity && format.cells.size < MAX_CELLS_TO_EXTEND,
    );
    if (!extendable) continue;
    kept.splice(kept.indexOf(extendable), 1);
    removed.push(extendable);
    toAdd[severity].push(...extendable.cells);
  }
  const added = (["error", "query"] as const)
    .map((severity) => ({ severity, cells: toAdd[severity] }))
    .filter(({ cells }) => cells.length > 0);
  return { sheet, kept, removed, added };
}

function sameColour(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
