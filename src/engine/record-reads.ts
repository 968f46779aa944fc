import type { Collection } from "../../rules/rule";
import type { Provider, ProviderList } from "../reference/providers";
import type { Child, RowsByTable } from "../return/children";
import { fieldDefinition } from "../return/tables";
import type { AnyRow } from "../return/rows";
import { cellKey, cellReference, type CellReference } from "./findings";

/** A child whose rows note every field that is read of them. */
export interface RecordedChild {
  readonly child: Child;
  /** The cells read so far, each once, in the order in which they were first read. CHILD is left out. */
  cellsRead(): CellReference[];
}

/** Wraps a child so that it can be told which cells a rule reads to come to its finding. */
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

/** What a rule can ask of the collection beside the rows of the child. */
export type AskedOfCollection = "start" | "end" | "localAuthority" | "postcodes" | "providers" | "index";
const ASKED: ReadonlySet<string> = new Set<AskedOfCollection>([
  "start",
  "end",
  "localAuthority",
  "postcodes",
  "providers",
  "index",
]);

/** A collection that notes what is asked of it. */
export interface RecordedCollection {
  readonly collection: Collection;
  /** What was asked so far, each once, in the order in which it was first asked. */
  asked(): AskedOfCollection[];
  /** The columns of the provider list that were read so far, of whatever row. */
  providerFacts(): ReadonlySet<keyof Provider>;
}

/** Wraps a collection so that it can be told what a rule compares the child's rows with. */
export function recordCollection(collection: Collection): RecordedCollection {
  const asked = new Set<AskedOfCollection>();
  const facts = new Set<keyof Provider>();
  const providers = collection.providers && wrapProviders(collection.providers, facts);
  return {
    collection: new Proxy(collection, {
      get(target, property, receiver) {
        if (ASKED.has(property as string)) asked.add(property as AskedOfCollection);
        return property === "providers" ? providers : (Reflect.get(target, property, receiver) as unknown);
      },
    }),
    asked: () => [...asked],
    providerFacts: () => facts,
  };
}

/** A provider list that notes which columns are read of the rows that it finds. */
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
