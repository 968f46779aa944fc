import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isCsv } from "../files/open-files";
import { outputFilesOf, OptionProblem, type Options } from "./options";

/**
 * Refuses to overwrite a file that is being read, because the return would be lost.
 * @throws OptionProblem if an output is a file that is read, is in a folder whose files it would replace, or is the
 * same file as another output
 */
export function refuseOverwriting(options: Options): void {
  const read = [...options.inputs, ...options.lastYear, ...options.providers, options.postcodes]
    .filter((path) => path !== null)
    .map(canonicalPath);
  const before = new Map<string, string>();
  for (const [option, path] of outputFilesOf(options)) {
    // The CSV files of a named folder are read, and a CSV file written beside them would be read the next time.
    const isRead =
      read.includes(canonicalPath(path)) || (isCsv(path) && read.includes(dirname(canonicalPath(path))));
    if (isRead) {
      throw new OptionProblem(
        `${option} ${path} is a file that is being read, or is in a folder that is being read: choose another place, or data could be lost.`,
      );
    }
    const other = before.get(canonicalPath(path));
    if (other !== undefined) throw new OptionProblem(`${other} and ${option} both name ${path}.`);
    before.set(canonicalPath(path), option);
  }
  const { outCsv } = options;
  const inOutCsv = [...before].find(
    ([path]) => outCsv !== null && isCsv(path) && dirname(path) === canonicalPath(outCsv),
  );
  if (inOutCsv) {
    const [path, option] = inOutCsv;
    throw new OptionProblem(
      `${option} ${path} is in the folder of --out-csv, whose files could replace it: choose another folder.`,
    );
  }
  if (
    outCsv !== null &&
    read.some((path) => path === canonicalPath(outCsv) || dirname(path) === canonicalPath(outCsv))
  ) {
    throw new OptionProblem(
      `--out-csv ${outCsv} is a folder that files are being read from: choose another folder, or they could be replaced.`,
    );
  }
}

/**
 * Returns the same text for the same file however it is named: through a link or, on Windows, in a different case.
 */
function canonicalPath(path: string): string {
  const resolved = resolveLinks(resolve(path));
  return process.platform === "win32" ? resolved.toLowerCase() : resolved;
}

/** Returns where a path leads. For a file that is not there yet, follows its folder. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(resolveLinks(dirname(path)), basename(path));
  }
}
