import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import { closeBrowser, openBrowser, type BrowserSession } from "./support/browser-session";
import type { Lists } from "./support/lists-page";

declare const lists: Lists;

const ADDRESS = "http://localhost/";
const POSTCODES = `pcd7,east1m,north1m,lad25cd
L1  8JQ,334970,389790,E08000012
M1  1AE,384784,398206,E08000003
`;

let session: BrowserSession;
let page: Page;

beforeAll(async () => {
  session = await openBrowser();
  ({ page } = session);
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Lists</title>" }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: bundle(join(__dirname, "support", "lists-page.ts")) });
}, 120_000);
afterAll(() => session && closeBrowser(session));

/** The page's script, built from the add-in's own modules. */
function bundle(entry: string): string {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, format: "iife" });
  return outputFiles[0]?.text ?? "";
}

test("a postcode directory is indexed, kept, looked up in part, and removed", async () => {
  const result = await page.evaluate(async (text) => {
    const store = lists.openReferenceStore(indexedDB);
    const before = [await store.list(), await store.postcodes()];
    const source = lists.sourceOfBlob("ONSPD_NOV_2025_UK.csv", new Blob([text]));
    const { index } = await lists.buildIndexFromFile(source);
    await store.keepPostcodes(index, "22/11/2026");
    const kept = await store.list();
    const stored = await store.postcodes();
    const postcodes = stored && (await lists.loadAreas(stored.manifest, ["L"], stored.fetchArea));
    const found = postcodes?.find("L1 8JQ");
    const loaded = postcodes?.loadedAreas;
    await store.remove("postcodes");
    const lost = await stored?.fetchArea("M").catch((error: Error) => error.message);
    return { before, kept, found, loaded, lost, after: [await store.list(), await store.postcodes()] };
  }, POSTCODES);
  expect(result).toEqual({
    before: [[], null],
    kept: [
      {
        kind: "postcodes",
        title: "ONS Postcode Directory, November 2025 (2 postcodes)",
        files: ["ONSPD_NOV_2025_UK.csv"],
        keptOn: "22/11/2026",
      },
    ],
    found: { district: "E08000012", easting: 334970, northing: 389790 },
    loaded: ["L"],
    lost: expect.stringContaining("Choose the ONS Postcode Directory again."),
    after: [[], null],
  });
});

test("a provider list is kept and read back unchanged; keeping another replaces it", async () => {
  const result = await page.evaluate(async () => {
    const store = lists.openReferenceStore(indexedDB);
    const listOf = (urn: string) =>
      lists.readProviderList([
        {
          file: "list 1 September 2026.xlsx",
          sheets: [
            {
              name: "Providers",
              firstRow: 0,
              firstColumn: 0,
              values: [
                ["URN", "Placement code", "Placement provider code", "Sector", "Closed date"],
                [urn, "K2", "PR4", "Private", "31/03/2026"],
              ],
            },
          ],
        },
      ]).list;
    await store.keepProviders(listOf("SC000001"), ["first.xlsx"], "21/11/2026");
    await store.keepProviders(listOf("SC000002"), ["second.xlsx"], "22/11/2026");
    const kept = await store.providers();
    const reopened = await lists.openReferenceStore(indexedDB).list();
    return {
      titles: reopened.map(({ title, files, keptOn }) => `${title}, ${files.join()}, ${keptOn}`),
      edition: kept?.edition,
      first: kept?.find("SC000001"),
      isSame: JSON.stringify(kept?.find("SC000002")) === JSON.stringify(listOf("SC000002").providers),
    };
  });
  expect(result).toEqual({
    titles: ["Ofsted provider list of 1 September 2026 (1 provider), second.xlsx, 22/11/2026"],
    edition: "1 September 2026",
    first: [],
    isSame: true,
  });
});

test("lists that another version kept in its own form are not called missing", async () => {
  const messages = await page.evaluate(async () => {
    const store = lists.openReferenceStore(indexedDB);
    await store.list();
    await new Promise((resolve) => {
      const opening = indexedDB.open("ssda903-reference-lists");
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("lists", "readwrite");
        for (const kind of ["providers", "postcodes"]) {
          transaction.objectStore("lists").put({ title: "A", files: [], keptOn: "01/01/2030" }, kind);
        }
        transaction.oncomplete = () => resolve(opening.result.close());
      };
    });
    const said = (error: Error) => error.message;
    const read = [await store.providers().catch(said), await store.postcodes().catch(said)];
    await Promise.all([store.remove("providers"), store.remove("postcodes")]);
    return [...read, await store.providers(), await store.postcodes()];
  });
  const kept = "on this computer was saved by another version of the add-in and cannot be read";
  expect(messages).toEqual([
    `The Ofsted provider list ${kept}. Choose its file again.`,
    `The ONS Postcode Directory ${kept}. Choose its file again.`,
    ...[null, null],
  ]);
});

test("a browser that cannot keep anything gives a message, which says that a chosen list can still be used", async () => {
  const message = await page.evaluate(async () => {
    const refusing = {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    };
    const store = lists.openReferenceStore(refusing as unknown as IDBFactory);
    return store.list().then(
      () => "no message",
      (error: Error) => error.message,
    );
  });
  expect(message).toContain("this browser does not allow it");
  expect(message).toContain("If you choose a list now, it is used until the pane is closed");
});
