import type { Collection } from "../../rules/rule";
import type { Provider, ProviderList } from "../reference/providers";
import type { Child, RowsByTable } from "../return/children";
import { fieldDefinition } from "../return/tables";
import type { AnyRow } from "../return/rows";
import { cellKey, cellReference, type CellReference } from "./findings";

/** A child whose rows record every field that is read from them. */
export interface RecordedChild {
  readonly child: Child;
  /** Returns the cells read so far, each once, in the order first read. CHILD is left out. */
  cellsRead(): CellReference[];
}

/** Wraps a child to record which cells a rule reads to reach its finding. */
export function recordReads(child: Child): RecordedChild {
  const cells = new Map<string, CellReference>();
  const note = (row: AnyRow, field: string) => {
    if (field === "CHILD" || !fieldDefinition(row.table, field)) return;
    const cell = cellReference(row, field);
    cells.set(cellKey(cell), cell);
  };
  return {
    child: {
      id: child.id,
      thisYear: wrapRows(child.thisYear, note),
      lastYear: wrapRows(child.lastYear, note),
    },
    cellsRead: () => [...cells.values()],
  };
}

type Note = (row: AnyRow, field: string) => void;

function wrapRows(rows: RowsByTable, note: Note): RowsByTable {
  const entries = Object.entries(rows).map(([table, rowsOfTable]) => [
    table,
    (rowsOfTable as readonly AnyRow[]).map((row) => wrapRow(row, note)),
  ]);
  return Object.fromEntries(entries) as RowsByTable;
}

function wrapRow(row: AnyRow, note: Note): AnyRow {
  return new Proxy(row, {
    get(target, property, receiver) {
      if (typeof property === "string") note(row, property);
      const value: unknown = Reflect.get(target, property, receiver);
      return property === "unreadable" && value instanceof Set ? wrapUnreadable(row, value, note) : value;
    },
  });
}

function wrapUnreadable(
  row: AnyRow,
  fields: ReadonlySet<string>,
  note: Note,
): Pick<ReadonlySet<string>, "has"> {
  return {
    has(field) {
      note(row, field);
      return fields.has(field);
    },
  };
}

/** What a rule can read from the collection, besides the rows of the child. */
export type CollectionProperty = "start" | "end" | "localAuthority" | "postcodes" | "providers" | "index";
const ASKED: ReadonlySet<string> = new Set<CollectionProperty>([
  "start",
  "end",
  "localAuthority",
  "postcodes",
  "providers",
  "index",
]);

/** A collection that records what is read from it. */
export interface RecordedCollection {
  readonly collection: Collection;
  /** Returns what was read so far, each once, in the order first read. */
  asked(): CollectionProperty[];
  /** Returns the columns of the provider list that were read so far, of any row. */
  providerFacts(): ReadonlySet<keyof Provider>;
}

/** Wraps a collection to record what a rule compares the child's rows with. */
export function recordCollection(collection: Collection): RecordedCollection {
  const asked = new Set<CollectionProperty>();
  const facts = new Set<keyof Provider>();
  const providers = collection.providers && wrapProviders(collection.providers, facts);
  return {
    collection: new Proxy(collection, {
      get(target, property, receiver) {
        if (ASKED.has(property as string)) asked.add(property as CollectionProperty);
        return property === "providers" ? providers : (Reflect.get(target, property, receiver) as unknown);
      },
    }),
    asked: () => [...asked],
    providerFacts: () => facts,
  };
}

/** Wraps a provider list to record which columns are read from the rows that it finds. */
function wrapProviders(list: ProviderList, facts: Set<keyof Provider>): ProviderList {
  const wrapped = (provider: Provider) =>
    new Proxy(provider, {
      get(target, property, receiver) {
        facts.add(property as keyof Provider);
        return Reflect.get(target, property, receiver) as unknown;
      },
    });
  return { ...list, find: (urn) => list.find(urn).map(wrapped) };
}
