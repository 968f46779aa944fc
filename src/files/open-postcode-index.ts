import type { FetchArea } from "../reference/postcode-index/loaded-postcodes";
import {
  MANIFEST_FILE,
  areaFile,
  manifestSchema,
  type PostcodeManifest,
} from "../reference/postcode-index/manifest";
import { FileProblem } from "./problem";

/** A postcode index that lies somewhere: what it holds, and how to get at its areas. */
export interface StoredIndex {
  readonly manifest: PostcodeManifest;
  readonly fetchArea: FetchArea;
}

/**
 * Opens an index by the text of its manifest.
 * @param place folder or address, to be named when something is wrong
 * @param manifestText null when there is no manifest
 * @param fetchBytes gets the bytes of an area's file
 * @throws FileProblem when there is no manifest or it is not one; so does `fetchArea` when a file cannot be had
 */
export function openPostcodeIndex(
  place: string,
  manifestText: string | null,
  fetchBytes: FetchArea,
): StoredIndex {
  const parsed = manifestSchema.safeParse(manifestText === null ? null : parsedJson(manifestText));
  if (!parsed.success) {
    const what = manifestText === null ? `has no ${MANIFEST_FILE}` : `has a ${MANIFEST_FILE} of another form`;
    throw new FileProblem(
      place,
      `${place} ${what}: a folder that "npm run postcodes" wrote from the ONS Postcode Directory was expected. Run it again.`,
    );
  }
  return {
    manifest: parsed.data,
    fetchArea: (area) => fetchBytes(area).catch(() => Promise.reject(missingArea(place, area))),
  };
}

/**
 * Opens an index that was deployed with the add-in, by its address. Null when there is none at the address: nothing, the empty
 * manifest that is deployed where no index was made, or a page in the place of a file that is missing.
 * @throws FileProblem when there is one of another form
 */
export async function openDeployedIndex(address: string, get: typeof fetch): Promise<StoredIndex | null> {
  const response = await get(`${address}/${MANIFEST_FILE}`).catch(() => null);
  if (!response?.ok) return null;
  const manifest = await response.text();
  if (parsedJson(manifest) === null) return null;
  return openPostcodeIndex(address, manifest, async (area) => {
    const file = await get(`${address}/${areaFile(area)}`);
    if (!file.ok) throw new Error(`${file.status}`);
    return new Uint8Array(await file.arrayBuffer());
  });
}

function missingArea(place: string, area: string): FileProblem {
  return new FileProblem(
    place,
    `The postcodes of area ${area} could not be read from ${place}. Nothing was changed. Run "npm run postcodes" again, or choose the ONS Postcode Directory once more.`,
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
