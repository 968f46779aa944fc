import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isCsv } from "../files/open-files";
import { outputFilesOf, OptionProblem, type Options } from "./options";

/**
 * What is read is never written over: the return would be gone.
 * @throws OptionProblem when an output is a file that is read, or lies in a folder whose files it would replace, or when two
 *   outputs are one file
 */
export function refuseOverwriting(options: Options): void {
  const read = [...options.inputs, ...options.lastYear, ...options.providers, options.postcodes]
    .filter((path) => path !== null)
    .map(plain);
  const before = new Map<string, string>();
  for (const [option, path] of outputFilesOf(options)) {
    // The CSV files of a folder that is named are read, and what is put beside them would be the next time.
    const isRead = read.includes(plain(path)) || (isCsv(path) && read.includes(dirname(plain(path))));
    if (isRead) {
      throw new OptionProblem(
        `${option} ${path} is a file that is being read, or is in a folder that is being read: choose another place, or data could be lost.`,
      );
    }
    const other = before.get(plain(path));
    if (other !== undefined) throw new OptionProblem(`${other} and ${option} both name ${path}.`);
    before.set(plain(path), option);
  }
  const { outCsv } = options;
  const inOutCsv = [...before].find(
    ([path]) => outCsv !== null && isCsv(path) && dirname(path) === plain(outCsv),
  );
  if (inOutCsv) {
    const [path, option] = inOutCsv;
    throw new OptionProblem(
      `${option} ${path} is in the folder of --out-csv, whose files could replace it: choose another folder.`,
    );
  }
  if (outCsv !== null && read.some((path) => path === plain(outCsv) || dirname(path) === plain(outCsv))) {
    throw new OptionProblem(
      `--out-csv ${outCsv} is a folder that files are being read from: choose another folder, or they could be replaced.`,
    );
  }
}

/** The same file, however it is named, also through a link; on Windows also in other letters. */
function plain(path: string): string {
  const whole = real(resolve(path));
  return process.platform === "win32" ? whole.toLowerCase() : whole;
}

/** Where a path leads; of what is not there yet, where its folder leads. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}
