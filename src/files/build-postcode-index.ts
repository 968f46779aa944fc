import { IndexBuilder, type PostcodeIndex } from "../reference/postcode-index/index-builder";
import { piecesOf, readPart, type ByteSource } from "./byte-source";
import { isGzip, isZip } from "./file-kinds";
import { editionFromFileName } from "./postcode-edition";
import { NoPostcodeColumns, PostcodeRows } from "./postcode-rows";
import { FileProblem } from "./problem";
import { NOT_PACKED, unpacker } from "./unpack";
import { DamagedZip, unpackEntry, zipEntries, type ZipEntry } from "./zip";

export interface BuildOptions {
  /** Called about a hundred times with the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the work: `buildIndexFromFile` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface BuiltIndex {
  readonly index: PostcodeIndex;
  /** Rows that were left out because they do not start with a postcode. */
  readonly skipped: number;
}

/** The share of the work that reading takes; encoding takes the rest. */
const SHARE_OF_READING = 0.8;
const EXPECTED =
  "Choose the ONS Postcode Directory: the .zip downloaded from the Open Geography Portal, or its .csv, which may be packed as .csv.gz.";
const WHOLE_DIRECTORY = /(?:^|\/)ONSPD_[A-Z]{3}_\d{4}_UK\.csv$/i;
const ONE_AREA = /(?:^|\/)multi_csv\/[^/]*\.csv$/i;

/**
 * Builds an index from an ONS Postcode Directory: a zip, a CSV file or a gzipped CSV file, recognised by its first
 * bytes. The file is read as a stream; only the needed parts of a zip are read.
 * @throws FileProblem if the file is something else, damaged or empty; the signal's reason if it is aborted
 */
export async function buildIndexFromFile(
  source: ByteSource,
  { onProgress, signal }: BuildOptions = {},
): Promise<BuiltIndex> {
  const builder = new IndexBuilder();
  const rows = new PostcodeRows(builder);
  const progress = throttled(onProgress);
  let edition: string | null;
  try {
    edition = await readAll(source, rows, (done) => progress(done * SHARE_OF_READING), signal);
  } catch (error) {
    throw signal?.aborted ? error : asProblem(source.name, error);
  }
  const finishing = builder.finish(edition ?? "edition not stated", source.name);
  for (;;) {
    // Reading the file and building a small index may not have let any message in, such as the one that cancels.
    await pause();
    signal?.throwIfAborted();
    const step = finishing.next();
    if (step.done) return checked(source.name, { index: step.value, skipped: rows.skipped });
    progress(SHARE_OF_READING + step.value * (1 - SHARE_OF_READING));
  }
}

/**
 * Reads a file's rows. Returns the edition named by the file within the zip, or by the file itself; null if neither
 * names one.
 */
async function readAll(
  source: ByteSource,
  rows: PostcodeRows,
  progress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const start = await readPart(source, 0, 3);
  let read = 0;
  const advance = (bytes: number, total: number) => progress((read += bytes) / total);
  if (isZip(start)) {
    const entries = directoryEntries(await zipEntries(source));
    const total = entries.reduce((sum, { packed }) => sum + packed, 0);
    if (entries.length === 0) throw new NoPostcodeColumns();
    for (const entry of entries) {
      const pieces = unpackEntry(source, entry, (bytes) => advance(bytes, total), signal);
      for await (const piece of pieces) rows.push(piece);
      rows.finish();
    }
    return editionFromFileName(entries[0]?.path ?? "") ?? editionFromFileName(source.name);
  }
  const { push, finish } = isGzip(start) ? unpacker("gzip") : NOT_PACKED;
  for await (const piece of piecesOf(source.stream(), signal)) {
    for (const bytes of push(piece)) rows.push(bytes);
    advance(piece.length, source.size);
  }
  for (const bytes of finish()) rows.push(bytes);
  rows.finish();
  return editionFromFileName(source.name);
}

/**
 * Returns the file of the whole directory; without it, the files of its areas; without those, the only CSV file, if
 * there is just one.
 */
function directoryEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const whole = entries.find(({ path }) => WHOLE_DIRECTORY.test(path));
  if (whole) return [whole];
  const areas = entries.filter(({ path }) => ONE_AREA.test(path));
  if (areas.length > 0) return areas;
  const files = entries.filter(({ path }) => /\.csv$/i.test(path) && !path.startsWith("__MACOSX"));
  return files.length === 1 ? files : [];
}

function checked(file: string, built: BuiltIndex): BuiltIndex {
  if (built.index.manifest.postcodes > 0) return built;
  throw new FileProblem(file, `${file} has no row with a postcode. Nothing was changed. ${EXPECTED}`);
}

function asProblem(file: string, error: unknown): FileProblem {
  if (error instanceof NoPostcodeColumns) {
    return new FileProblem(
      file,
      `${file} is not a postcode directory: columns for postcode, easting, northing and district were not found. Nothing was changed. ${EXPECTED}`,
    );
  }
  const isDamaged = error instanceof DamagedZip || isUnpackError(error);
  const reason = isDamaged ? "is damaged or was not downloaded completely" : "could not be read";
  return new FileProblem(file, `${file} ${reason}. Nothing was changed. ${EXPECTED}`);
}

/** Whether fflate threw the error. Its errors have a numeric code. */
function isUnpackError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

function throttled(onProgress: ((done: number) => void) | undefined): (done: number) => void {
  let told = -1;
  return (done) => {
    if (!onProgress || (done < 1 && done - told < 0.01)) return;
    told = done;
    onProgress(Math.min(1, done));
  };
}

/** Lets pending messages in, such as the one that cancels. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
