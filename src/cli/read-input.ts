import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isCsv, isWhole, openFiles, type OpenedReturn } from "../files/open-files";
import { FileProblem } from "../files/problem";
import { list } from "../return/words";

/** A return as it came: its sheets, and the workbook if it came as one. */
export type Input = OpenedReturn;

/**
 * Reads a workbook, an XML file, a folder of CSV files, or several CSV files.
 * @throws FileProblem naming the file that is not there or cannot be read
 */
export async function readInput(paths: readonly string[]): Promise<Input> {
  const found = await Promise.all(paths.map(filesOf));
  const files = found.flatMap(({ read }) => read);
  const opened = await openFiles(files.map((file) => ({ name: basename(file), read: () => readFile(file) })));
  return { ...opened, notes: [...found.flatMap(({ notes }) => notes), ...opened.notes] };
}

/** What a path stands for: files to read, and what is said of others beside them. */
interface FoundFiles {
  readonly read: readonly string[];
  readonly notes: readonly string[];
}

async function filesOf(path: string): Promise<FoundFiles> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new FileProblem(
      path,
      `${path} was not found. Give a workbook, an XML file, a folder of CSV files, or CSV files.`,
    );
  if (!found.isDirectory()) return { read: [path], notes: [] };
  const names = (await readdir(path)).filter((name) => !isLeftByPrograms(name)).sort();
  const files = names.filter(isCsv);
  if (files.length === 0) throw new FileProblem(path, withoutCsv(path, names));
  return { read: files.map((file) => join(path, file)), notes: leftOutBesideCsv(names.filter(isWhole)) };
}

/** What is said of workbooks and XML files in a folder whose CSV files are read. */
export function leftOutBesideCsv(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${list(names)} beside the CSV files ${names.length === 1 ? "was" : "were"} left out.`];
}

function withoutCsv(path: string, names: readonly string[]): string {
  const readable = names.filter(isWhole);
  const hint = readable.length === 0 ? "" : ` It holds ${readable.join(", ")}: name the file itself.`;
  return `${path} is a folder without CSV files.${hint}`;
}

/** Excel's mark of a file that is open ("~$header.csv"), and what macOS leaves beside a copied file ("._header.csv"). */
export function isLeftByPrograms(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}
