import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isCsv, isWhole, openFiles, type OpenedReturn } from "../files/open-files";
import { FileProblem } from "../files/problem";
import { count, list } from "../return/words";

/** The most left-out files that are named. */
const MAX_NAMED = 5;

/** An opened return: its sheets, and the workbook if it came as one. */
export type Input = OpenedReturn;

/**
 * Reads a workbook, an XML file, a folder of CSV files, or several CSV files.
 * @throws FileProblem naming the file that is not there or cannot be read
 */
export async function readInput(paths: readonly string[]): Promise<Input> {
  const found = await Promise.all(paths.map(filesOf));
  const files = found.flatMap(({ read }) => read);
  const opened = await openFiles(files.map((file) => ({ name: basename(file), read: () => bytesOf(file) })));
  return { ...opened, notes: [...found.flatMap(({ notes }) => notes), ...opened.notes] };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new FileProblem(file, `${file} could not be read. Check that it exists and that you can open it.`);
  });
}

/** What a path stands for: files to read, and what to say about other files beside them. */
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
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !isSystemFile(name));
  const namesOf = (isFolder: boolean) =>
    entries.flatMap((entry) => (entry.isDirectory() === isFolder ? [entry.name] : [])).sort();
  const [names, folders] = [namesOf(false), namesOf(true)];
  const files = names.filter(isCsv);
  if (files.length === 0) throw new FileProblem(path, withoutCsv(path, names, folders));
  const others = names.filter((name) => !isCsv(name));
  return {
    read: files.map((file) => join(path, file)),
    notes: [...describeFilesOmitted(others), ...describeFoldersOmitted(folders)],
  };
}

/** Says which other files were left out of a folder whose CSV files are read. */
export function describeFilesOmitted(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `${listFirst(names, "file")} beside the CSV files ${names.length === 1 ? "was" : "were"} left out: only CSV files are read from a folder.`,
  ];
}

/** Says which folders were left out of a folder whose CSV files are read. */
export function describeFoldersOmitted(folders: readonly string[]): string[] {
  if (folders.length === 0) return [];
  return [
    `${folders.length === 1 ? "The folder" : "The folders"} ${listFirst(folders, "folder")} ${folders.length === 1 ? "was" : "were"} left out: put the files in ${folders.length === 1 ? "it" : "them"} beside the others if they belong to the return.`,
  ];
}

/** Names the first of a list, and says how many more there are. */
function listFirst(names: readonly string[], what: string): string {
  const more = names.length - MAX_NAMED;
  // Naming one more takes no more room than saying that there is one.
  return list(more > 1 ? [...names.slice(0, MAX_NAMED), count(more, `more ${what}`)] : names);
}

function withoutCsv(path: string, names: readonly string[], folders: readonly string[]): string {
  const readable = names.filter(isWhole);
  const hints = [
    ...(readable.length > 0 ? [`It holds ${list(readable)}: name the file itself.`] : []),
    ...(folders.length > 0 ? [`It holds the folder ${listFirst(folders, "folder")}: name that.`] : []),
    ...(names.length > readable.length
      ? [
          `${listFirst(
            names.filter((name) => !isWhole(name)),
            "file",
          )} cannot be read: save what belongs to the return as CSV files or as one .xlsx workbook.`,
        ]
      : []),
  ];
  return [`${path} is a folder without CSV files.`, ...hints].join(" ");
}

/**
 * Whether a file is not part of a return but was left by a program: Excel's mark of an open file ("~$header.csv"),
 * what macOS leaves beside a copied file ("._header.csv"), and what Windows keeps in folders for itself.
 */
export function isSystemFile(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".") || /^(desktop\.ini|thumbs\.db)$/i.test(name);
}
