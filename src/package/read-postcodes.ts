import { loadAreasFrom, openIndexFolder } from "../files/node-files";
import type { PostcodeDirectory } from "../reference/postcodes";

/**
 * Reads the whole postcode directory from a folder that `npm run postcodes` wrote: about 8 MB of files, 40 MB in
 * memory.
 * @throws FileProblem if the folder holds none, or one of its files is missing or damaged
 */
export async function readPostcodes(folder: string): Promise<PostcodeDirectory> {
  const index = await openIndexFolder(folder);
  return loadAreasFrom(folder, index, Object.keys(index.manifest.areas));
}
