import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isCsv, isWhole } from "../../files/open-files";
import { FileProblem } from "../../files/problem";
import { AUTHORITIES, upperTierAuthority } from "../../reference/authorities";
import { describeFoldersOmitted, isSystemFile, describeFilesOmitted } from "../read-input";
import { namesLastYear } from "../../return/detect-tables";
import { list } from "../../return/words";

/** One of many returns to check, from one authority. */
export interface ReturnInFolder {
  /** The name of its folder or file. */
  readonly name: string;
  readonly inputs: readonly string[];
  readonly lastYear: readonly string[];
  /** What was left out of its folder, in words for the user. */
  readonly notes: readonly string[];
  /** Upper-tier ONS code, if the name gives one; otherwise null. */
  readonly authority: string | null;
}

/** The returns in a folder of many, and what was left out of it, in words for the user. */
export interface ReturnsInFolder {
  readonly returns: readonly ReturnInFolder[];
  readonly notes: readonly string[];
}

/**
 * Finds the returns in a folder: each folder, workbook or XML file in it is one. In a return's folder, whatever is
 * named as last year's ("last year", "previous") is last year's return.
 * @throws FileProblem if the folder is not there or holds no return
 */
export async function returnsInFolder(folder: string): Promise<ReturnsInFolder> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new FileProblem(folder, `${folder} was not found, or is not a folder.`);
  const returns: ReturnInFolder[] = [];
  const others: string[] = [];
  for (const { path, isFolder } of await entriesOf(folder)) {
    if (!isFolder && !isWhole(path)) {
      others.push(basename(path));
      continue;
    }
    const name = isFolder ? basename(path) : basename(path).replace(/\.[^.]*$/, "");
    const inputs = isFolder ? await inputsOf(path) : { inputs: [path], lastYear: [], notes: [] };
    returns.push({ name, ...inputs, authority: authorityNamedIn(name) });
  }
  if (returns.length === 0) {
    throw new FileProblem(
      folder,
      `${folder} holds no returns. It needs a folder, a workbook or an XML file for each authority.`,
    );
  }
  const notes =
    others.length === 0
      ? []
      : [
          `${list(others)} in ${folder} ${others.length === 1 ? "was" : "were"} left out: each return is a folder, a workbook or an XML file.`,
        ];
  return { returns, notes };
}

async function inputsOf(folder: string): Promise<Pick<ReturnInFolder, "inputs" | "lastYear" | "notes">> {
  const entries = await entriesOf(folder);
  const isFromLastYear = ({ path, isFolder }: Entry) =>
    namesLastYear(basename(path), null) && (isFolder || isWhole(path) || isCsv(path));
  const lastYear = entries.filter(isFromLastYear).map(({ path }) => path);
  const thisYearEntries = entries.filter((entry) => !isFromLastYear(entry));
  const files = thisYearEntries.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  const folders = thisYearEntries.filter(({ isFolder }) => isFolder).map(({ path }) => basename(path));
  const csv = files.filter(isCsv);
  if (csv.length > 0) {
    const others = files.filter((path) => !isCsv(path)).map((path) => basename(path));
    return {
      inputs: csv,
      lastYear,
      notes: [...describeFilesOmitted(others), ...describeFoldersOmitted(folders)],
    };
  }
  const wholeReturns = files.filter(isWhole);
  const others = files.filter((path) => !isWhole(path)).map((path) => basename(path));
  // A folder without a return is reported when it is read.
  return wholeReturns.length > 0
    ? {
        inputs: wholeReturns,
        lastYear,
        notes: [...describeOmitted(wholeReturns, others), ...describeFoldersOmitted(folders)],
      }
    : { inputs: [folder], lastYear, notes: [] };
}

/** Says which other files were left out beside a workbook or XML file that is read. */
function describeOmitted(wholeReturns: readonly string[], others: readonly string[]): string[] {
  if (others.length === 0) return [];
  const beside = list(wholeReturns.map((path) => basename(path)));
  return [`${list(others)} beside ${beside} ${others.length === 1 ? "was" : "were"} left out.`];
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isSystemFile(name))
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }))
    .sort((a, b) => a.path.localeCompare(b.path, "en-GB"));
}

/** Finds an authority by an ONS code in the name, or by its own name; null if neither is found. */
function authorityNamedIn(name: string): string | null {
  const code = /(?<![a-z\d])E\d{8}(?!\d)/i.exec(name)?.[0].toUpperCase();
  if (code !== undefined) return upperTierAuthority(code);
  const wanted = normaliseName(name);
  const isNamed = ({ name: full }: (typeof AUTHORITIES)[number]) =>
    // So that "Bristol" matches "Bristol, City of".
    normaliseName(full) === wanted || normaliseName(full.split(",", 1)[0] ?? "") === wanted;
  return AUTHORITIES.find(isNamed)?.code ?? null;
}

/** Returns a name without what people write differently: case, spaces, hyphens, and "&" for "and". */
function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z]/g, "");
}
