import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./cells/addresses";
import { Cells } from "./cells/cells";

/** The ranges of past events stay reachable (`event.getRange`) until this many newer events have been raised. */
const EVENT_REFERENCES = 200;

/** The kind of object that the client holds. A RangeAreas may at times have a single area. */
export type RangeKind = "Range" | "RangeAreas";

/** Cells that the client keeps, and the kind of object it holds them as. */
export interface KeptRange {
  readonly kind: RangeKind;
  readonly cells: Cells;
}

/**
 * The ranges that the client keeps across batches, and those of the running batch. All of them move when cells are
 * inserted or deleted.
 */
export class References {
  private readonly kept = new Map<string, KeptRange>();
  private readonly ids = new Map<Cells, string>();
  private readonly batchCells = new Set<Cells>();
  private readonly eventIds: string[] = [];
  private count = 0;

  /** Keeps cells. Returns the identifier under which they are kept. */
  keep(cells: Cells, kind: RangeKind): string {
    const known = this.ids.get(cells);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `range-${this.count}`;
    this.kept.set(id, { kind, cells });
    this.ids.set(cells, id);
    return id;
  }

  /** Returns the identifier of these cells if they are kept. */
  idOf(cells: Cells): string | undefined {
    return this.ids.get(cells);
  }

  find(id: string): KeptRange | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const range = this.kept.get(id);
    if (range === undefined) return;
    this.kept.delete(id);
    this.ids.delete(range.cells);
  }

  releaseAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  /** The number of ranges kept. */
  get size(): number {
    return this.kept.size;
  }

  /** Keeps the cells of an event for `event.getRange()`. */
  keepForEvent(cells: Cells): string {
    const id = this.keep(cells, "Range");
    this.eventIds.push(id);
    if (this.eventIds.length > EVENT_REFERENCES) this.release(this.eventIds.shift() ?? "");
    return id;
  }

  /** Remembers cells that a batch uses, so that they move with what the same batch inserts. */
  track(cells: Cells): Cells {
    this.batchCells.add(cells);
    return cells;
  }

  endBatch(): void {
    this.batchCells.clear();
  }

  /** Moves all ranges of a sheet. */
  move(sheet: Worksheet, move: (area: Area) => Area[]): void {
    const kept = [...this.kept.values()].map(({ cells }) => cells);
    for (const cells of new Set([...kept, ...this.batchCells])) {
      if (cells.sheet === sheet) cells.areas = cells.areas.flatMap(move);
    }
  }
}
