import { parseArgs } from "node:util";
import { upperTierAuthority } from "../reference/authorities";
import { COLLECTION_YEARS, isCollectionYear, type CollectionYear } from "../return/collection-years";

/** A command that is not formed correctly, in words for the person who typed it. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

/** An option whose value cannot be used, or that is needed, in words for the person who typed the command. */
export class OptionProblem extends Error {
  override readonly name = "OptionProblem";
}

export interface Options {
  readonly help: boolean;
  readonly inputs: readonly string[];
  readonly lastYear: readonly string[];
  /** Folder of many returns, each of which is checked by itself. */
  readonly each: string | null;
  /** With `each`: how many returns to check at a time; null for one for each core. */
  readonly workers: number | null;
  readonly year: CollectionYear | null;
  /** Upper-tier ONS code. */
  readonly authority: string | null;
  /** Workbooks of the Ofsted provider list. */
  readonly providers: readonly string[];
  /** Folder of a postcode index, or file of an ONS Postcode Directory. */
  readonly postcodes: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly csv: string | null;
  /** File for the children with findings, one in each row. */
  readonly childrenCsv: string | null;
  /** File for the counts by rule. */
  readonly countsCsv: string | null;
  /** Folder for the return as CSV files. */
  readonly outCsv: string | null;
  /** File for the return as XML. */
  readonly outXml: string | null;
  /** Whether to run the format checks too. */
  readonly format: boolean;
}

/** Returns the files that a command writes, each with the option that names it. */
export function outputFilesOf(options: Options): (readonly [option: string, path: string])[] {
  const files = [
    ["--out", options.out],
    ["--json", options.json],
    ["--csv", options.csv],
    ["--children-csv", options.childrenCsv],
    ["--counts-csv", options.countsCsv],
    ["--out-xml", options.outXml],
  ] as const;
  return files.flatMap(([option, path]) => (path === null ? [] : [[option, path] as const]));
}

/**
 * Reads the words of the command line.
 * @throws UsageProblem if they cannot be understood; OptionProblem if the value of an option cannot be used
 */
export function readOptions(words: readonly string[]): Options {
  const { values, tokens } = parse(words);
  const { returnFiles, moreProviders } = placeFiles(tokens);
  if (values.each !== undefined) refuseWithEach(Object.keys(values), returnFiles);
  return {
    help: values.help ?? false,
    inputs: returnFiles,
    lastYear: values["last-year"] ?? [],
    each: values.each ?? null,
    workers: values.workers === undefined ? null : readWorkers(values.workers, values.each),
    year: values.year === undefined ? null : readYear(values.year),
    authority: values.authority === undefined ? null : readAuthority(values.authority),
    providers: [...(values.providers ?? []), ...moreProviders],
    postcodes: values.postcodes ?? null,
    out: values.out === undefined ? null : readOut(values.out),
    json: values.json ?? null,
    csv: values.csv ?? null,
    childrenCsv: values["children-csv"] ?? null,
    countsCsv: values["counts-csv"] ?? null,
    outCsv: values["out-csv"] ?? null,
    outXml: values["out-xml"] ?? null,
    format: !(values["no-format"] ?? false),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      tokens: true,
      options: {
        help: { type: "boolean", short: "h" },
        "last-year": { type: "string", multiple: true },
        each: { type: "string" },
        workers: { type: "string" },
        year: { type: "string" },
        authority: { type: "string" },
        providers: { type: "string", multiple: true },
        postcodes: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        csv: { type: "string" },
        "children-csv": { type: "string" },
        "counts-csv": { type: "string" },
        "out-csv": { type: "string" },
        "out-xml": { type: "string" },
        "no-format": { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Refuses options that do not go with --each: each of the returns has its own authority, and none has output files of
 * its own.
 */
function refuseWithEach(named: readonly string[], inputs: readonly string[]): void {
  const allowed = ["each", "workers", "year", "providers", "postcodes", "no-format", "help"];
  const others = [...inputs, ...named.filter((name) => !allowed.includes(name)).map((name) => `--${name}`)];
  if (others.length === 0) return;
  throw new UsageProblem(
    `--each can only be used with --workers, --year, --providers, --postcodes and --no-format, not with ${others.join(", ")}.`,
  );
}

/**
 * Sorts out files without an option before them. They are the return; but once the return has been named, files after
 * `--providers list.xlsx` are further workbooks of the list.
 */
function placeFiles(tokens: ReturnType<typeof parse>["tokens"]) {
  const returnFiles: string[] = [];
  const moreProviders: string[] = [];
  let lastOption = "";
  for (const token of tokens) {
    if (token.kind === "option") lastOption = token.name;
    if (token.kind !== "positional") continue;
    if (lastOption === "providers" && returnFiles.length > 0) moreProviders.push(token.value);
    else returnFiles.push(token.value);
  }
  return { returnFiles, moreProviders };
}

function readWorkers(text: string, each: string | undefined): number {
  if (each === undefined) throw new UsageProblem("--workers can only be used with --each.");
  if (!/^[1-9]\d{0,2}$/.test(text)) {
    throw new OptionProblem(`--workers ${text} is not a number of returns to check at a time, such as 4.`);
  }
  return Number(text);
}

function readYear(text: string): CollectionYear {
  const year = text.replace("-", "/");
  if (!isCollectionYear(year)) {
    throw new OptionProblem(
      `--year ${text} is not a collection year that can be checked. Use one of ${COLLECTION_YEARS.join(", ")}.`,
    );
  }
  return year;
}

function readAuthority(text: string): string {
  const code = upperTierAuthority(text.trim().toUpperCase());
  if (code === null) {
    throw new OptionProblem(
      `--authority ${text} is not the ONS code of a local authority in England that returns the SSDA903, such as E08000012.`,
    );
  }
  return code;
}

function readOut(path: string): string {
  if (!path.toLowerCase().endsWith(".xlsx")) {
    throw new OptionProblem(`--out ${path} must end in .xlsx: the annotated return is an Excel workbook.`);
  }
  return path;
}
