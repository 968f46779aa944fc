import { FileProblem } from "./problem";

/** The browser does not open the lists at all: nobody knows whether any is kept. */
export class ListsNotOpened extends FileProblem {}

export type ListKind = "providers" | "postcodes";

const DATABASE = "ssda903-reference-lists";
const VERSION = 1;
/** One entry for each kind of list. */
const LISTS = "lists";
/** The areas of the postcode index, by their letters: each is read by itself. */
const PARTS = "postcode-areas";

/** The browser's own database, with a place for each kind of list and one for the parts of the postcode index. */
export class ListsDatabase {
  constructor(private readonly browser: IDBFactory) {}

  /** Whatever is kept under a kind; undefined when nothing is. */
  read(kind: ListKind): Promise<unknown> {
    return this.run("readonly", (transaction) => transaction.objectStore(LISTS).get(kind));
  }

  async readPart(name: string): Promise<Uint8Array | null> {
    const bytes = await this.run("readonly", (transaction) => transaction.objectStore(PARTS).get(name));
    return bytes instanceof Uint8Array ? bytes : null;
  }

  /** Writes a list, and for postcodes its parts in place of all others: all of it or nothing. */
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

  /** One transaction from opening to closing, so that no open connection holds up another window of the add-in. */
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

/** The request's answer once all is written. Without the abort, a request that fails at once would leave half of it. */
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
