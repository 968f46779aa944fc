import { buildIndexFromFile } from "../../src/files/build-postcode-index";
import { sourceOfBlob } from "../../src/files/byte-source";
import { openDeployedIndex } from "../../src/files/open-postcode-index";
import { loadAreas } from "../../src/reference/postcode-index/loaded-postcodes";

const POSTCODES =
  "pcd7,east1m,north1m,lad25cd\nL1  8JQ,334469,390202,E08000012\nM1  1AE,384756,398553,E08000003\n";

/** A site that has these files and answers 404 to everything else. */
function siteOf(files: Readonly<Record<string, BodyInit>>, asked: string[] = []): typeof fetch {
  return async (address) => {
    asked.push(String(address));
    const body = files[String(address)];
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  };
}

async function deployed(): Promise<Record<string, BodyInit>> {
  const source = sourceOfBlob("ONSPD_NOV_2025_UK.csv", new Blob([POSTCODES]));
  const { manifest, areas } = (await buildIndexFromFile(source)).index;
  const files = [...areas].map(([area, bytes]) => [`postcodes/${area}.bin`, Uint8Array.from(bytes)]);
  return { ...Object.fromEntries(files), "postcodes/postcodes.json": JSON.stringify(manifest) };
}

test("an index that was deployed with the add-in is found, and only the areas needed are fetched", async () => {
  const asked: string[] = [];
  const index = await openDeployedIndex("postcodes", siteOf(await deployed(), asked));
  const postcodes = index && (await loadAreas(index.manifest, ["L"], index.fetchArea));
  expect(postcodes?.edition).toBe("November 2025");
  expect(postcodes?.find("L1 8JQ")?.district).toBe("E08000012");
  expect(asked).toEqual(["postcodes/postcodes.json", "postcodes/L.bin"]);
});

test("none is found if none was deployed; without an answer it is not known", async () => {
  expect(await openDeployedIndex("postcodes", siteOf({}))).toBeNull();
  const cut: typeof fetch = () => Promise.reject(new TypeError("network"));
  await expect(openDeployedIndex("postcodes", cut)).rejects.toThrow("network");
  const answering = (status: number): typeof fetch => {
    return () => Promise.resolve(new Response("Not now", { status }));
  };
  for (const status of [401, 429, 503]) {
    await expect(openDeployedIndex("postcodes", answering(status))).rejects.toThrow(String(status));
  }
  for (const status of [404, 410]) {
    expect(await openDeployedIndex("postcodes", answering(status))).toBeNull();
  }
});

test("a server that refuses access is not taken for one without an index, and the message says what to do", async () => {
  const refusing: typeof fetch = () => Promise.resolve(new Response("No", { status: 403 }));
  await expect(openDeployedIndex("postcodes", refusing)).rejects.toThrow(
    /refused access to postcodes\.json, which says whether it has a postcode index.* Ask whoever hosts the add-in/,
  );
});

test("its manifest is always checked again, but areas that the browser keeps only if it is opened again", async () => {
  const asked: string[] = [];
  const site = siteOf(await deployed());
  const get: typeof fetch = (address, options) => {
    asked.push(`${String(address)} ${options?.cache}`);
    return site(address);
  };
  await (await openDeployedIndex("postcodes", get))?.fetchArea("L");
  await (await openDeployedIndex("postcodes", get, true))?.fetchArea("L");
  expect(asked).toEqual([
    "postcodes/postcodes.json no-cache",
    "postcodes/L.bin default",
    "postcodes/postcodes.json no-cache",
    "postcodes/L.bin reload",
  ]);
});

test.each([
  ["the empty manifest of an installation without an index", "null\n"],
  ["a page that a host sends instead of missing files", "<!doctype html><title>Not here</title>"],
])("%s does not count as an index", async (_what, manifest) => {
  const site = siteOf({ "postcodes/postcodes.json": manifest });
  expect(await openDeployedIndex("postcodes", site)).toBeNull();
});

test("a missing area is named, and a manifest in another form is refused", async () => {
  const files = await deployed();
  delete files["postcodes/M.bin"];
  const index = await openDeployedIndex("postcodes", siteOf(files));
  await expect(index?.fetchArea("M")).rejects.toThrow(
    /The postcodes of area M could not be read from postcodes\..* ask whoever hosts the add-in/,
  );
  const other = siteOf({ "postcodes/postcodes.json": "{}" });
  await expect(openDeployedIndex("postcodes", other)).rejects.toThrow("has a postcodes.json in another form");
});
