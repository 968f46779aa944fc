import { createReadStream } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { DamagedArea } from "../reference/postcode-index/area-codec";
import type { PostcodeIndex } from "../reference/postcode-index/index-builder";
import { loadAreas, type LoadedPostcodes } from "../reference/postcode-index/loaded-postcodes";
import { MANIFEST_FILE, areaFile } from "../reference/postcode-index/manifest";
import type { ByteSource } from "./byte-source";
import { openPostcodeIndex, type StoredIndex } from "./open-postcode-index";
import { FileProblem } from "./problem";

/**
 * Returns a file on this computer's disk as a source of bytes. A problem names the path as it was typed.
 * @throws FileProblem if the file is not there
 */
export async function sourceOfPath(path: string): Promise<ByteSource> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new FileProblem(path, `${path} was not found, or is not a file.`);
  const { size } = found;
  return { name: basename(path), size, stream: (start = 0, end = size) => streamOf(path, start, end) };
}

/** Writes an index into a folder in place of any that is there. Other files in the folder stay. */
export async function writeIndexFolder(folder: string, index: PostcodeIndex): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter(
    (name) => name === MANIFEST_FILE || /^[A-Z]{1,3}\.bin$/.test(name),
  );
  for (const name of old) await rm(join(folder, name));
  for (const [area, bytes] of index.areas) await writeFile(join(folder, areaFile(area)), bytes);
  // The manifest is written last, so a folder without one was not completed.
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(index.manifest)}\n`);
}

/**
 * Opens an index that `writeIndexFolder` wrote.
 * @throws FileProblem if the folder holds none
 */
export async function openIndexFolder(folder: string): Promise<StoredIndex> {
  const text = await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => null);
  return openPostcodeIndex(
    folder,
    text,
    async (area) => new Uint8Array(await readFile(join(folder, areaFile(area)))),
  );
}

/**
 * Loads areas of an index into memory.
 * @param place folder or file of the index, to name in a problem
 * @throws FileProblem if an area's bytes cannot be read or are damaged
 */
export async function loadAreasFrom(
  place: string,
  { manifest, fetchArea }: StoredIndex,
  areas: Iterable<string>,
): Promise<LoadedPostcodes> {
  try {
    return await loadAreas(manifest, areas, fetchArea);
  } catch (error) {
    if (!(error instanceof DamagedArea)) throw error;
    throw new FileProblem(place, `${place}: ${error.message} Make the index again with npm run postcodes.`);
  }
}

function streamOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  if (end <= start) return new Blob([]).stream();
  const stream = createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 18 });
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
