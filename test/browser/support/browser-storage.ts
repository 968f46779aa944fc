import type { Page } from "playwright-core";

/** What the browser stores for the page's address, as texts to search. */
export interface BrowserStorage {
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly cookies: string;
  /** URLs of the responses in caches. */
  readonly caches: string;
  /** Every record of every database, by "database/store", with binary parts decoded as text. */
  readonly databases: Readonly<Record<string, string>>;
}

export async function readBrowserStorage(page: Page): Promise<BrowserStorage> {
  return page.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("The database could not be read."));
      });
    const letters = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
    const textOf = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) => {
        if (part instanceof ArrayBuffer) return letters(new Uint8Array(part));
        if (ArrayBuffer.isView(part))
          return letters(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
        if (part instanceof Map) return [...(part as Map<unknown, unknown>)];
        return part;
      }) ?? "";
    const databases: Record<string, string> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await resultOf(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const records = [await resultOf(objects.getAllKeys()), await resultOf(objects.getAll())];
        databases[`${name}/${store}`] = records.flat().map(textOf).join("\n");
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      cached.push(...requests.map(({ url }) => url));
    }
    return {
      localStorage: JSON.stringify(localStorage),
      sessionStorage: JSON.stringify(sessionStorage),
      cookies: document.cookie,
      caches: cached.join("\n"),
      databases,
    };
  });
}
