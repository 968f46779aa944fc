import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isCsv, isWhole } from "../../files/open-files";
import { FileProblem } from "../../files/problem";
import { AUTHORITIES, upperTierAuthority } from "../../reference/authorities";
import { isLeftByPrograms, leftOutBesideCsv } from "../read-input";
import { namesLastYear } from "../../return/detect-tables";

/** One of many returns to check: one authority's. */
export interface ReturnInFolder {
  /** The name of its folder or file. */
  readonly name: string;
  readonly inputs: readonly string[];
  readonly lastYear: readonly string[];
  /** What of its folder is left out, in words. */
  readonly notes: readonly string[];
  /** Upper-tier ONS code, where the name tells it; else null. */
  readonly authority: string | null;
}

/**
 * The returns in a folder: each folder, workbook or XML file in it is one. Within a return's folder, what is named as last
 * year's ("last year", "previous") is last year's return.
 * @throws FileProblem when the folder is not there or holds no return
 */
export async function returnsInFolder(folder: string): Promise<ReturnInFolder[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new FileProblem(folder, `${folder} was not found, or is no folder.`);
  const returns: ReturnInFolder[] = [];
  for (const { path, isFolder } of await entriesOf(folder)) {
    if (!isFolder && !isWhole(path)) continue;
    const name = isFolder ? basename(path) : basename(path).replace(/\.[^.]*$/, "");
    const inputs = isFolder ? await inputsOf(path) : { inputs: [path], lastYear: [], notes: [] };
    returns.push({ name, ...inputs, authority: authorityNamedIn(name) });
  }
  if (returns.length === 0) {
    throw new FileProblem(
      folder,
      `${folder} holds no returns: a folder, a workbook or an XML file for each authority was expected.`,
    );
  }
  return returns;
}

async function inputsOf(folder: string): Promise<Pick<ReturnInFolder, "inputs" | "lastYear" | "notes">> {
  const entries = await entriesOf(folder);
  const data = entries.filter(({ path, isFolder }) => isFolder || isWhole(path) || isCsv(path));
  const isLastYears = ({ path }: Entry) => namesLastYear(basename(path), null);
  const lastYear = data.filter(isLastYears).map(({ path }) => path);
  const files = data.filter((entry) => !isLastYears(entry) && !entry.isFolder).map(({ path }) => path);
  const csv = files.filter(isCsv);
  if (csv.length > 0) {
    const others = files.filter((path) => !isCsv(path)).map((path) => basename(path));
    return { inputs: csv, lastYear, notes: leftOutBesideCsv(others) };
  }
  // A folder without a return is told as such when it is read.
  return { inputs: files.length > 0 ? files : [folder], lastYear, notes: [] };
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isLeftByPrograms(name))
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }))
    .sort((a, b) => a.path.localeCompare(b.path, "en-GB"));
}

/** By the ONS code in a name, or when the name is that of an authority. */
function authorityNamedIn(name: string): string | null {
  const code = /(?<![a-z\d])E\d{8}(?!\d)/i.exec(name)?.[0].toUpperCase();
  if (code !== undefined) return upperTierAuthority(code);
  const wanted = lettersOf(name);
  const isNamed = ({ name: full }: (typeof AUTHORITIES)[number]) =>
    // "Bristol" is "Bristol, City of".
    lettersOf(full) === wanted || lettersOf(full.split(",", 1)[0] ?? "") === wanted;
  return AUTHORITIES.find(isNamed)?.code ?? null;
}

/** A name without what people write in different ways: case, blanks, hyphens, "&" for "and". */
function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z]/g, "");
}
