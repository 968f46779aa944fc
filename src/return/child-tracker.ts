import type { CellReaders } from "./cell-readers";
import { childAt, type TableData } from "./rows";

/** Remembers which children have had rows, across tables that are processed one after the other. */
export class ChildTracker {
  /** For each set of readers, a mark for each of its child numbers. */
  private readonly byNumber = new Map<CellReaders, Uint8Array>();
  private readonly identifiers = new Set<string | null>();

  /**
   * Returns a function that marks the child of a row, by the row's index, and returns whether it was already marked by
   * a row of this table or of one read with the same readers. Rows without CHILD count as one child.
   */
  marker(data: TableData): (index: number) => boolean {
    const { store } = data;
    if (!store) {
      return (index) => {
        const before = this.identifiers.size;
        return this.identifiers.add(childAt(data, index)).size === before;
      };
    }
    let seen = this.byNumber.get(store.readers);
    if (!seen) this.byNumber.set(store.readers, (seen = new Uint8Array(store.readers.values.length)));
    const notes = seen;
    return (index) => {
      const child = store.childNumber(index);
      const wasSeen = notes[child] === 1;
      notes[child] = 1;
      return wasSeen;
    };
  }
}
