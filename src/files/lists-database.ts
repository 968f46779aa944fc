import { FileProblem } from "./problem";

/** The browser refuses to open the lists, so it is not known whether any are kept. */
export class ListsNotOpened extends FileProblem {}

export type ListKind = "providers" | "postcodes";

const DATABASE = "ssda903-reference-lists";
const VERSION = 1;
/** The store with one entry for each kind of list. */
const LISTS = "lists";
/** The store with the areas of the postcode index, by their letters. Each is read separately. */
const PARTS = "postcode-areas";

/** The browser's own database, with a store for the lists and one for the parts of the postcode index. */
export class ListsDatabase {
  constructor(private readonly browser: IDBFactory) {}

  /** Returns whatever is kept for a kind of list; undefined if nothing is. */
  read(kind: ListKind): Promise<unknown> {
    return this.run("readonly", (transaction) => transaction.objectStore(LISTS).get(kind));
  }

  async readPart(name: string): Promise<Uint8Array | null> {
    const bytes = await this.run("readonly", (transaction) => transaction.objectStore(PARTS).get(name));
    return bytes instanceof Uint8Array ? bytes : null;
  }

  /** Writes a list and, for postcodes, its parts in place of all earlier ones. Writes all of it or nothing. */
  async write(kind: ListKind, list: unknown, parts?: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await this.run("readwrite", (transaction) => {
      if (parts) {
        const store = transaction.objectStore(PARTS);
        store.clear();
        for (const [name, bytes] of parts) store.put(bytes, name);
      }
      return transaction.objectStore(LISTS).put(list, kind);
    });
  }

  async remove(kind: ListKind): Promise<void> {
    await this.run("readwrite", (transaction) => {
      if (kind === "postcodes") transaction.objectStore(PARTS).clear();
      return transaction.objectStore(LISTS).delete(kind);
    });
  }

  /**
   * Runs one transaction, opening the database before and closing it after, so that no open connection blocks another
   * window of the add-in.
   */
  private async run<T>(
    mode: IDBTransactionMode,
    request: (transaction: IDBTransaction) => IDBRequest<T>,
  ): Promise<T> {
    let database: IDBDatabase | null = null;
    try {
      database = await this.open().catch((error: unknown) => {
        const { file, message } = asProblem(error);
        throw new ListsNotOpened(file, message);
      });
      const transaction = database.transaction([LISTS, PARTS], mode);
      return await resultOf(transaction, request);
    } catch (error) {
      throw asProblem(error);
    } finally {
      database?.close();
    }
  }

  private async open(): Promise<IDBDatabase> {
    const opening = this.browser.open(DATABASE, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(LISTS);
      opening.result.createObjectStore(PARTS);
    };
    return new Promise((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error("Another window is using an older form of the database."));
    });
  }
}

/**
 * Returns the request's result once everything is written. If making the request throws, aborts, so that nothing is
 * half written.
 */
async function resultOf<T>(
  transaction: IDBTransaction,
  request: (transaction: IDBTransaction) => IDBRequest<T>,
): Promise<T> {
  let asked: IDBRequest<T>;
  try {
    asked = request(transaction);
  } catch (error) {
    transaction.abort();
    throw error;
  }
  await endOf(transaction);
  return asked.result;
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

function asProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  const reason = isFull
    ? "the browser has no space left for them"
    : "this browser does not allow it, or its storage is damaged";
  return new FileProblem(
    "the lists on this computer",
    `The reference lists on this computer could not be read or changed: ${reason}. The lists kept there were not changed. If you choose a list now, it is used until the pane is closed.`,
  );
}
