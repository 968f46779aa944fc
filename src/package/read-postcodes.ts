import { openIndexFolder } from "../files/node-files";
import { loadAreas } from "../reference/postcode-index/loaded-postcodes";
import type { PostcodeDirectory } from "../reference/postcodes";

/**
 * The postcode directory of a folder that `npm run postcodes` wrote, all of it (about 8 MB).
 * @throws FileProblem when the folder holds none
 */
export async function readPostcodes(folder: string): Promise<PostcodeDirectory> {
  const { manifest, fetchArea } = await openIndexFolder(folder);
  return loadAreas(manifest, Object.keys(manifest.areas), fetchArea);
}
