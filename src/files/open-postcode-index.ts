import type { FetchArea } from "../reference/postcode-index/loaded-postcodes";
import {
  MANIFEST_FILE,
  areaFile,
  manifestSchema,
  type PostcodeManifest,
} from "../reference/postcode-index/manifest";
import { FileProblem } from "./problem";

/** A stored postcode index: its manifest, and a function that fetches an area. */
export interface StoredIndex {
  readonly manifest: PostcodeManifest;
  readonly fetchArea: FetchArea;
}

/** What to do about an incomplete index, for whoever made it and for those who use it in the pane. */
const MAKE_AGAIN = `Run "npm run postcodes" again, or choose the ONS Postcode Directory again.`;
const ASK_HOST =
  "Check the network, then validate again. If that does not help, ask whoever hosts the add-in to restore the postcode index.";

/**
 * Opens an index from the text of its manifest.
 * @param place folder or address, to name in a problem
 * @param manifestText null if there is no manifest
 * @param fetchBytes gets the bytes of an area's file
 * @param remedy what to do if a file cannot be read, as a sentence
 * @throws FileProblem if there is no manifest or it is not one; `fetchArea` throws one if a file cannot be read
 */
export function openPostcodeIndex(
  place: string,
  manifestText: string | null,
  fetchBytes: FetchArea,
  remedy = MAKE_AGAIN,
): StoredIndex {
  const parsed = manifestSchema.safeParse(manifestText === null ? null : parsedJson(manifestText));
  if (!parsed.success) {
    const what =
      manifestText === null ? `has no ${MANIFEST_FILE}` : `has a ${MANIFEST_FILE} in another format`;
    throw new FileProblem(
      place,
      `${place} ${what}. It must be a folder that "npm run postcodes" made from the ONS Postcode Directory. Run that command again.`,
    );
  }
  return {
    manifest: parsed.data,
    fetchArea: (area) => fetchBytes(area).catch(() => Promise.reject(missingArea(place, area, remedy))),
  };
}

/** The statuses with which servers answer for a file that they do not have. */
const NOT_THERE: readonly number[] = [404, 410];
/**
 * The status with which servers answer for a file that they withhold; some storage services also use it for a missing
 * file. Neither happens if the whole folder is hosted, because a manifest is deployed even without an index and says
 * that there is none.
 */
const REFUSED = 403;

/**
 * Opens an index that was deployed with the add-in. Returns null if the address has none: no file, the empty manifest
 * that is deployed if no index was made, or a web page in place of the missing file.
 * @param anew whether to bypass the browser's cache, which may hold files of an earlier edition
 * @throws FileProblem if the manifest has another form or the server refuses it; Error if the server does not answer
 * or asks the user to sign in first
 */
export async function openDeployedIndex(
  address: string,
  get: typeof fetch,
  anew = false,
): Promise<StoredIndex | null> {
  const response = await get(`${address}/${MANIFEST_FILE}`, { cache: "no-cache" });
  if (NOT_THERE.includes(response.status)) return null;
  if (response.status === REFUSED) throw refusedManifest(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const manifest = await response.text();
  if (parsedJson(manifest) === null) return null;
  const fetchBytes = async (area: string) => {
    const file = await get(`${address}/${areaFile(area)}`, { cache: anew ? "reload" : "default" });
    if (!file.ok) throw new Error(`${file.status}`);
    return new Uint8Array(await file.arrayBuffer());
  };
  return openPostcodeIndex(address, manifest, fetchBytes, ASK_HOST);
}

function refusedManifest(address: string): FileProblem {
  return new FileProblem(
    address,
    `The add-in's server refused access to ${MANIFEST_FILE}, which says whether it has a postcode index, so none was used. Ask whoever hosts the add-in to host the folder assets/postcodes too, and let you read it. Or choose the ONS Postcode Directory on the Workbook page, under Reference lists.`,
  );
}

function missingArea(place: string, area: string, remedy: string): FileProblem {
  return new FileProblem(
    place,
    `The postcodes of area ${area} could not be read from ${place}. Nothing was changed. ${remedy}`,
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
