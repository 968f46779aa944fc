import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { generateReturn, type PracticeReturn } from "../../scripts/practice/generate-return";
import { AUTHORITIES } from "../../src/reference/authorities";
import { YEAR } from "./bench-year";
import { round, type Section } from "./section";

const CHILDREN_OF_ENGLAND = 83_000;

interface EnglandFigures {
  readonly england: {
    readonly returns: number;
    readonly children: number;
    readonly cores: number;
    /** Elapsed time, from CSV files to one line for each return. */
    readonly secondsWithOneWorker: number;
    readonly secondsWithWorkerPerCore: number;
  };
}

/**
 * Measures all of England as it is returned: one folder of CSV files for each authority, this year's and last year's.
 */
export const englandSection: Section<EnglandFigures> = {
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), "ssda903-england-"));
    try {
      const children = AUTHORITIES.reduce(
        (sum, { code }, index) => sum + writeReturn(folder, code, index),
        0,
      );
      const cores = availableParallelism();
      return {
        england: {
          returns: AUTHORITIES.length,
          children,
          cores,
          secondsWithOneWorker: secondsOf(folder, 1),
          secondsWithWorkerPerCore: secondsOf(folder, cores),
        },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  report: ({ england }) => [
    `All of England on the command line: ${england.returns} returns of ${england.children.toLocaleString("en-GB")} children, two years, from CSV files`,
    `one worker: ${england.secondsWithOneWorker} seconds; ${england.cores} workers: ${england.secondsWithWorkerPerCore} seconds`,
  ],
};

/** Writes a return and returns its number of children. */
function writeReturn(folder: string, authority: string, seed: number): number {
  const children = Math.ceil(CHILDREN_OF_ENGLAND / AUTHORITIES.length);
  const { thisYear, lastYear } = generateReturn({ children, year: YEAR, seed });
  writeTables(join(folder, authority), thisYear);
  writeTables(join(folder, authority, "last year"), lastYear);
  return children;
}

function writeTables(folder: string, tables: PracticeReturn["thisYear"]): void {
  mkdirSync(folder, { recursive: true });
  for (const [table, { fields, rows }] of tables) {
    writeFileSync(join(folder, `${table}.csv`), Papa.unparse([[...fields], ...rows.map((row) => [...row])]));
  }
}

function secondsOf(folder: string, workers: number): number {
  const started = performance.now();
  const command = ["scripts/validate.mjs", "--each", folder, "--year", YEAR, "--workers", String(workers)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, ...command], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  const lines = stdout.trimEnd().split("\n").length;
  if (status === 2 || lines !== AUTHORITIES.length) throw new Error(`England was not checked. ${stderr}`);
  return round((performance.now() - started) / 1000, 1);
}
