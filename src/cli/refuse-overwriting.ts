import { dirname, resolve } from "node:path";
import { UsageProblem, type Options } from "./options";

/**
 * What is read is never written over: the return would be gone.
 * @throws UsageProblem when an output is a file that is read, or lies in a folder whose files it would replace, or when two
 *   outputs are one file
 */
export function refuseOverwriting(options: Options): void {
  const read = [...options.inputs, ...options.lastYear, ...options.providers, options.postcodes]
    .filter((path) => path !== null)
    .map(plain);
  const written = [
    ["--out", options.out],
    ["--json", options.json],
    ["--csv", options.csv],
    ["--children-csv", options.childrenCsv],
    ["--counts-csv", options.countsCsv],
    ["--out-xml", options.outXml],
  ] as const;
  const before = new Map<string, string>();
  for (const [option, path] of written) {
    if (path === null) continue;
    if (read.includes(plain(path))) {
      throw new UsageProblem(
        `${option} ${path} is a file that is read: give another name, or it would be lost.`,
      );
    }
    const other = before.get(plain(path));
    if (other !== undefined) throw new UsageProblem(`${other} and ${option} both name ${path}.`);
    before.set(plain(path), option);
  }
  const { outCsv } = options;
  if (outCsv !== null && read.some((path) => path === plain(outCsv) || dirname(path) === plain(outCsv))) {
    throw new UsageProblem(
      `--out-csv ${outCsv} is the folder of files that are read: give another folder, or they could be replaced.`,
    );
  }
}

/** The same file, however it is named; on Windows also in other letters. */
function plain(path: string): string {
  const whole = resolve(path);
  return process.platform === "win32" ? whole.toLowerCase() : whole;
}
