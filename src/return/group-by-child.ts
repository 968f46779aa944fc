import type { CellReaders } from "./cell-readers";
import { GroupedChild, needsUasc, uascFlag, YEARS, type Child, type Return } from "./children";
import { childAt, deriveField, rowAt, rowCount, type AnyRow, type TableData } from "./rows";
import { TABLE_NAMES } from "./tables";

/**
 * The children of a return, in the order in which their identifiers first appear, then the rows without one. Each child
 * is built on demand from the indexes of its rows.
 */
export class Children {
  private kept: Child[] | null = null;
  /** A buffer for the rows of a table. Copying it gives each child an array of exactly the right length. */
  private readonly found: AnyRow[] = [];

  /** @param length number of children, including those without an identifier */
  constructor(
    private readonly ids: readonly string[],
    readonly length: number,
    private readonly tables: readonly GroupedTable[],
  ) {}

  /** Returns the same children with only the rows of some tables. */
  withRowsOf(isWanted: (data: TableData) => boolean): Children {
    return new Children(
      this.ids,
      this.length,
      this.tables.filter(({ data }) => isWanted(data)),
    );
  }

  /** Returns some of the children, built for this call: their rows are not kept unless the table keeps its rows. */
  slice(first: number, end: number): Child[] {
    const children: Child[] = [];
    for (let index = first; index < Math.min(end, this.length); index++) {
      children.push(this.child(index, rowAt));
    }
    return children;
  }

  /** Returns every child, with the rows that the tables keep: the same objects on every call. */
  all(): readonly Child[] {
    return (this.kept ??= Array.from({ length: this.length }, (_, index) =>
      this.child(index, (data, place) => data.rows[place]),
    ));
  }

  /** Yields the children one after the other, building each when its turn comes. */
  *iterate(): Iterable<Child> {
    for (let index = 0; index < this.length; index++) yield this.child(index, rowAt);
  }

  private child(index: number, rowOf: typeof rowAt): Child {
    const child = new GroupedChild(this.ids[index] ?? null);
    for (const table of this.tables) {
      if (!hasRows(table, index)) continue;
      const { data, starts, places } = table;
      let count = 0;
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
        const row = rowOf(data, places[at] ?? 0);
        if (row) this.found[count++] = row;
      }
      (data.lastYear ? child.lastYear : child.thisYear)[data.table] = this.found.slice(0, count);
    }
    return child as unknown as Child;
  }
}

/** A table and the child number of each of its rows. */
interface TableWithChildren {
  readonly data: TableData;
  readonly childOfRow: Int32Array;
}

/** The indexes of a table's rows, ordered by child: those of child n begin at `starts[n]`. */
interface GroupedTable {
  readonly data: TableData;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/**
 * Groups the rows of a return by CHILD. Blank identifiers never match each other: each such row is a child of its own.
 * If the Header has no UASC column, the flag is derived here: 1 when the child has a row in the UASC table of the same
 * year, else 0; null (not known) when that table is absent.
 */
export function groupByChild(tables: Return): Children {
  const numbering = new Numbering();
  const withoutId: { readonly childOfRow: Int32Array; readonly row: number }[] = [];
  const numbered = YEARS.flatMap((year) =>
    TABLE_NAMES.flatMap((table): TableWithChildren[] => {
      const data = tables[year].get(table);
      if (!data) return [];
      const childOfRow = new Int32Array(rowCount(data));
      const numberOf = numbering.readerOf(data);
      for (let row = 0; row < childOfRow.length; row++) {
        const child = numberOf(row);
        if (child === null) withoutId.push({ childOfRow, row });
        else childOfRow[row] = child;
      }
      return [{ data, childOfRow }];
    }),
  );
  const { identifiers } = numbering;
  withoutId.forEach(({ childOfRow, row }, index) => (childOfRow[row] = identifiers.length + index));
  for (const year of YEARS) deriveUasc(numbered, tables[year]);
  const length = identifiers.length + withoutId.length;
  return new Children(
    identifiers,
    length,
    numbered.map((table) => grouped(table, length)),
  );
}

/** Numbers the children in the order in which their identifiers first appear. */
class Numbering {
  readonly identifiers: string[] = [];
  /**
   * The numbers of `identifiers`. Null as long as all rows were read with the same readers, which have one number of
   * their own for each identifier, so that none need be looked up by its text.
   */
  private byIdentifier: Map<string, number> | null = null;
  /**
   * For each set of readers, indexed by their number for the child: the child's number here plus one; 0 is not yet
   * known.
   */
  private readonly byNumber = new Map<CellReaders, Int32Array>();

  /** Returns a function from a row's index to the number of its child; null for a row without CHILD. */
  readerOf(data: TableData): (row: number) => number | null {
    const { store } = data;
    if (!store) return (row) => this.lookUp(childAt(data, row));
    let known = this.byNumber.get(store.readers);
    if (!known) this.byNumber.set(store.readers, (known = new Int32Array(store.readers.values.length)));
    const numbers = known;
    return (row) => {
      const child = store.childNumber(row);
      if (child === 0) return null;
      let next = numbers[child] ?? 0;
      if (next === 0) {
        const identifier = childAt(data, row);
        const haveSameReaders = this.byNumber.size === 1 && this.byIdentifier === null;
        const number =
          haveSameReaders && identifier !== null ? this.add(identifier) : this.lookUp(identifier);
        numbers[child] = next = (number ?? 0) + 1;
      }
      return next - 1;
    };
  }

  private lookUp(identifier: string | null): number | null {
    if (identifier === null) return null;
    this.byIdentifier ??= new Map(this.identifiers.map((known, number) => [known, number]));
    let number = this.byIdentifier.get(identifier);
    if (number === undefined) this.byIdentifier.set(identifier, (number = this.add(identifier)));
    return number;
  }

  private add(identifier: string): number {
    return this.identifiers.push(identifier) - 1;
  }
}

function grouped({ data, childOfRow }: TableWithChildren, children: number): GroupedTable {
  const starts = startsOf(childOfRow, children);
  return { data, starts, places: placesInOrder(childOfRow, starts) };
}

/** Returns where each child's rows begin once ordered by child, with the overall end as the last element. */
function startsOf(childOfRow: Int32Array, children: number): Int32Array {
  const starts = new Int32Array(children + 1);
  countInto(starts, childOfRow);
  for (let child = 0; child < children; child++) {
    starts[child + 1] = (starts[child + 1] ?? 0) + (starts[child] ?? 0);
  }
  return starts;
}

function countInto(counts: Int32Array, childOfRow: Int32Array): void {
  for (let row = 0; row < childOfRow.length; row++) {
    const after = (childOfRow[row] ?? 0) + 1;
    counts[after] = (counts[after] ?? 0) + 1;
  }
}

function placesInOrder(childOfRow: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const places = new Int32Array(childOfRow.length);
  for (let row = 0; row < childOfRow.length; row++) {
    const child = childOfRow[row] ?? 0;
    const place = next[child] ?? 0;
    places[place] = row;
    next[child] = place + 1;
  }
  return places;
}

function hasRows({ starts }: GroupedTable, child: number): boolean {
  return (starts[child + 1] ?? 0) > (starts[child] ?? 0);
}

function deriveUasc(numbered: readonly TableWithChildren[], tables: Return["thisYear"]): void {
  const header = numbered.find(({ data }) => data === tables.get("Header"));
  const uasc = numbered.find(({ data }) => data === tables.get("UASC"));
  if (!header || !uasc || !needsUasc(tables)) return;
  const listed = new Set(uasc.childOfRow);
  deriveField(header.data, "UASC", (row) => uascFlag(listed.has(header.childOfRow[row] ?? -1)));
}
