import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { FileProblem } from "../files/problem";
import { outputFilesOf, type Options } from "./options";

/**
 * An output that cannot be written is told before the checks, not when others have been written already.
 * @throws FileProblem naming the file or folder
 */
export async function refuseUnwritable(options: Options): Promise<void> {
  for (const [, path] of outputFilesOf(options)) {
    const found = await stat(path).catch(() => null);
    const canBe = found ? found.isFile() && (await isWritable(path)) : await isFolderToWriteIn(dirname(path));
    if (!canBe) throw unwritable(path);
  }
  const { outCsv } = options;
  if (outCsv === null) return;
  const folder = await stat(outCsv).catch(() => null);
  if (folder && !(await isFolderToWriteIn(outCsv))) throw unwritable(outCsv);
}

/** What is said of an output that cannot be written. */
export function unwritable(path: string): FileProblem {
  return new FileProblem(
    path,
    `${path} could not be written. Check that the folder is there and the file is not open.`,
  );
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
