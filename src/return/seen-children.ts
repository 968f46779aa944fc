import type { CellReaders } from "./cell-readers";
import { childAt, type TableData } from "./rows";

/** Notes of which children rows were seen, in tables that are looked at one after the other. */
export class SeenChildren {
  /** By what read the rows, a note for each number that it gives to a child. */
  private readonly byNumber = new Map<CellReaders, Uint8Array>();
  private readonly identifiers = new Set<string | null>();

  /**
   * Makes a note for the child of a row, by the place of the row: answers whether there was one, of this table or of one
   * that was read together with it. Rows without CHILD count as one child's.
   */
  noterOf(data: TableData): (index: number) => boolean {
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
