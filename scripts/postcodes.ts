// npm run postcodes -- FILE [--out FOLDER]: makes the postcode index of an ONS Postcode Directory.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildIndexFromFile } from "../src/files/build-postcode-index";
import { sourceOfPath, writeIndexFolder } from "../src/files/node-files";
import { FileProblem } from "../src/files/problem";

const USAGE = `Makes the postcode index that the add-in and the command line read.

  npm run postcodes -- <ONS Postcode Directory: .zip, .csv or .csv.gz> [--out folder]

The index is written to assets/postcodes of the project, or to the folder given.
`;

async function main(programArguments: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: programArguments,
    allowPositionals: true,
    options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const [file, ...others] = positionals;
  if (values.help || file === undefined || others.length > 0) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  // Paths are relative to the folder in which npm was run, not to the project.
  const startFolder = process.env["INIT_CWD"] ?? process.cwd();
  const folder =
    values.out === undefined
      ? resolve(import.meta.dirname, "../assets/postcodes")
      : resolve(startFolder, values.out);
  const source = await sourceOfPath(resolve(startFolder, file));
  const started = performance.now();
  const { index, skipped } = await buildIndexFromFile(source, { onProgress: showProgress });
  await writeIndexFolder(folder, index);
  const bytes = [...index.areas.values()].reduce((sum, area) => sum + area.length, 0);
  const { manifest } = index;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${manifest.edition}: ${manifest.postcodes.toLocaleString("en-GB")} postcodes in ${index.areas.size} areas, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} seconds.\n` +
      (skipped > 0 ? `${skipped} rows were left out: they do not start with a postcode.\n` : "") +
      `Written to ${folder}\n`,
  );
  return 0;
}

function showProgress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(done * 100)}% ${done < 1 ? "" : "\n"}`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      error instanceof FileProblem ? `${message}\n` : `The index was not made: ${message}\n`,
    );
    process.exitCode = 2;
  },
);
