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
interface Piece {
  readonly id: string;
  readonly severity: Severity;
  readonly cells: ReadonlySet<CellNumber>;
}

/** What is known about the conditional formats of a sheet. */
interface KnownSheet {
  readonly pieces: readonly Piece[];
  /** The identifiers of formats that are not the add-in's. */
  readonly others: ReadonlySet<string>;
}

/** The changes that give a sheet the highlights it should have. */
interface Plan {
  readonly sheet: string;
  readonly kept: readonly Piece[];
  readonly gone: readonly Piece[];
  readonly added: readonly { readonly severity: Severity; readonly cells: readonly CellNumber[] }[];
}

/** The number of cells up to which a piece has room for more. Longer lists of ranges are split. */
const ROOMY_CELLS = 700;

/**
 * Keeps track of the highlights in the sheets, so that after an edit only the conditional formats that cover the
 * affected cells are replaced. Changes that a person makes to them, for example by pasting, are noticed by the
 * formats' identifiers.
 */
export class LiveHighlights {
  private readonly known = new Map<string, KnownSheet>();

  /** Whether the conditional formats on a cell are those that were last known there. */
  areAsLeft(sheet: string, cell: CellArea, ids: readonly string[]): boolean {
    const known = this.known.get(sheet);
    if (!known) return false;
    const expected = known.pieces.filter(({ cells }) => hasCell(cells, cell)).map(({ id }) => id);
    const ours = ids.filter((id) => !known.others.has(id));
    return ours.length === expected.length && ours.every((id) => expected.includes(id));
  }

  forget(): void {
    this.known.clear();
  }

  /** Reads the conditional formats of sheets. Two round trips, however many sheets. */
  async learn(
    context: Excel.RequestContext,
    sheets: readonly string[],
    operation: LongOperation,
  ): Promise<void> {
    const found = await describeHighlights(context, sheets, operation);
    for (const { sheet, ours, others } of found) {
      const pieces = ours.map(({ id, address, fill }): Piece => {
        const severity = sameColour(fill, HIGHLIGHT_LOOKS.query.fill) ? "query" : "error";
        return { id, severity, cells: cellsOfAreas(areasOfAddress(address) ?? []) };
      });
      this.known.set(sheet, { pieces, others: new Set(others) });
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
    if (unknown.length > 0) await this.learn(context, namesOf(unknown), operation);
    try {
      await this.carryOut(context, wanted, operation);
    } catch (error) {
      if (problemOf(error).kind !== "sheet-gone") throw problemOf(error, wanted[0]?.sheet ?? null);
      // A known format is gone: Excel replaced it with others, or a person did.
      await this.learn(context, namesOf(wanted), operation);
      await this.carryOut(context, wanted, operation);
    }
  }

  private async carryOut(
    context: Excel.RequestContext,
    wanted: readonly WantedHighlights[],
    operation: LongOperation,
  ): Promise<void> {
    const plans = wanted
      .map((one) => planFor(one, this.known.get(one.sheet)?.pieces ?? []))
      .filter(({ gone, added }) => gone.length > 0 || added.length > 0);
    if (plans.length === 0) return;
    const queued = await roundTrip(context, operation, () => plans.map((plan) => queuePlan(context, plan)));
    for (const { sheet, kept, pieces } of queued) {
      const others = this.known.get(sheet)?.others ?? new Set<string>();
      const added = pieces.map(({ format, severity, cells }): Piece => ({ id: format.id, severity, cells }));
      this.known.set(sheet, { pieces: [...kept, ...added], others });
    }
  }
}

function queuePlan(context: Excel.RequestContext, { sheet, kept, gone, added }: Plan) {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  for (const { id } of gone) formats.getItem(id).delete();
  const pieces = added.flatMap(({ severity, cells }) =>
    addressesOf(rangesOfCells(cells)).map((addresses) => ({
      severity,
      cells: cellsOfAreas(areasOfAddress(addresses) ?? []),
      format: addHighlights(context, { sheet, severity }, addresses).load("id"),
    })),
  );
  return { sheet, kept, pieces };
}

/**
 * Plans the changes to a sheet. A piece stays if every cell is still wanted with the same severity. The others go,
 * and their cells that are still wanted are added again.
 */
function planFor({ sheet, highlights }: WantedHighlights, pieces: readonly Piece[]): Plan {
  const missing = new Map<CellNumber, Severity>();
  for (const { severity, ranges } of highlights) {
    const areas = ranges.flatMap((range) => areasOfAddress(range) ?? []);
    for (const cell of cellsOfAreas(areas)) missing.set(cell, severity);
  }
  const kept: Piece[] = [];
  const gone: Piece[] = [];
  const toAdd: Record<Severity, CellNumber[]> = { error: [], query: [] };
  for (const piece of pieces) {
    const stay = [...piece.cells].filter((cell) => missing.get(cell) === piece.severity);
    for (const cell of stay) missing.delete(cell);
    if (stay.length === piece.cells.size) kept.push(piece);
    else {
      gone.push(piece);
      for (const cell of stay) toAdd[piece.severity].push(cell);
    }
  }
  for (const [cell, severity] of missing) toAdd[severity].push(cell);
  for (const severity of new Set(missing.values())) {
    // New cells join a piece that has room for them, so that many edits do not create many formats.
    if (gone.some((piece) => piece.severity === severity)) continue;
    const roomy = kept.find((piece) => piece.severity === severity && piece.cells.size < ROOMY_CELLS);
    if (!roomy) continue;
    kept.splice(kept.indexOf(roomy), 1);
    gone.push(roomy);
    toAdd[severity].push(...roomy.cells);
  }
  const added = (["error", "query"] as const)
    .map((severity) => ({ severity, cells: toAdd[severity] }))
    .filter(({ cells }) => cells.length > 0);
  return { sheet, kept, gone, added };
}

function sameColour(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
