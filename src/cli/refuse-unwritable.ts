import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { FileProblem } from "../files/problem";
import { outputFilesOf, type Options } from "./options";

/**
 * Refuses an output that cannot be written before the checks run, and before any other output is written.
 * @throws FileProblem naming the file or folder
 */
export async function refuseUnwritable(options: Options): Promise<void> {
  const { outCsv } = options;
  // The folder of --out-csv is created before anything is written.
  if (outCsv !== null && !(await canBeFolder(outCsv))) throw unwritableProblem(outCsv);
  const willBeCreated = (folder: string) => outCsv !== null && resolve(folder) === resolve(outCsv);
  for (const [, path] of outputFilesOf(options)) {
    const found = await stat(path).catch(() => null);
    const folder = dirname(path);
    const canBeCreated = found
      ? !found.isDirectory() && (await isWritable(path))
      : willBeCreated(folder) || (await isFolderToWriteIn(folder));
    if (!canBeCreated) throw unwritableProblem(path);
  }
}

/** Returns the problem that an output cannot be written. */
export function unwritableProblem(path: string): FileProblem {
  return new FileProblem(
    path,
    `${path} could not be written. Check that the folder exists and that the file is not open in another program.`,
  );
}

/** Whether a folder is there or can be created, judged by the nearest folder above it that is there. */
async function canBeFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  const parent = dirname(resolve(path));
  return found || parent === resolve(path) ? isFolderToWriteIn(path) : canBeFolder(parent);
}

async function isFolderToWriteIn(path: string): Promise<boolean> {
  const folder = await stat(path).catch(() => null);
  return folder !== null && folder.isDirectory() && (await isWritable(path));
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
