import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isCsv, isWorkbook, isXml, openFiles, type OpenedReturn } from "../files/open-files";
import { FileProblem } from "../files/problem";

/** A return as it came: its sheets, and the workbook to annotate. */
export type Input = OpenedReturn;

/**
 * Reads a workbook, an XML file, a folder of CSV files, or several CSV files.
 * @throws FileProblem naming the file that is not there or cannot be read
 */
export async function readInput(paths: readonly string[]): Promise<Input> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  return openFiles(files.map((file) => ({ name: basename(file), read: () => readFile(file) })));
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new FileProblem(
      path,
      `${path} was not found. Give a workbook, an XML file, a folder of CSV files, or CSV files.`,
    );
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => !isLeftByPrograms(name)).sort();
  const files = names.filter(isCsv);
  if (files.length === 0) throw new FileProblem(path, withoutCsv(path, names));
  return files.map((file) => join(path, file));
}

function withoutCsv(path: string, names: readonly string[]): string {
  const readable = names.filter((name) => isWorkbook(name) || isXml(name));
  const hint = readable.length === 0 ? "" : ` It holds ${readable.join(", ")}: name the file itself.`;
  return `${path} is a folder without CSV files.${hint}`;
}

/** Excel's mark of a file that is open ("~$header.csv"), and what macOS leaves beside a copied file ("._header.csv"). */
function isLeftByPrograms(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}
