/**
 * Measures one size in its own process, so that the memory is its own:
 * `node --expose-gc scripts/run-bundled.mjs test/bench/measure-checking.ts CHILDREN TIMES`.
 * Sends SizeFigures to the process that started it, or prints it.
 */
import { setImmediate } from "node:timers/promises";
import { generateReturn, type PracticeReturn } from "../../scripts/practice/generate-return";
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { practiceProviderList } from "../../scripts/practice/providers";
import { sheetOf } from "../../scripts/practice/to-sheets";
import { prepareCheck } from "../../src/engine/check-return";
import { assignTables } from "../../src/return/assign-tables";
import type { Return } from "../../src/return/children";
import type { Sheet } from "../../src/return/sheets";
import { startYearOf } from "../../src/return/collection-years";
import { YEAR } from "./bench-year";
import { round } from "./section";

/** Time of one run, from cells to findings, in seconds of elapsed time. */
export interface RunFigures {
  /** From sheets of cell values to tables. */
  readonly read: number;
  /** From tables to children to findings, with the format checks. */
  readonly check: number;
  readonly total: number;
  /** Processor time of the whole run, all threads together. Other programs hardly affect it. */
  readonly processor: number;
}

export interface HeapFigures {
  /** In addition to the cells of the return, while the result and everything that it refers to is held. */
  readonly retainedMegabytes: number;
  /** After it is released: what the run did not give back. */
  readonly leakedMegabytes: number;
}

export interface SizeFigures {
  /** Number of children in this year's return. */
  readonly children: number;
  /** Number of rows of both years. */
  readonly rows: number;
  readonly findings: number;
  /** In a newly started process. */
  readonly first: RunFigures;
  /** The median of the runs, including the first, by processor time. */
  readonly median: RunFigures;
  /** The run with the least processor time: closest to what an otherwise idle computer needs. */
  readonly fastest: RunFigures;
  /** Memory in use after garbage collection; null when Node was not started with --expose-gc. */
  readonly heap: HeapFigures | null;
  /**
   * The peak memory of the process until the end of its first run, including the cells of the return and Node itself.
   */
  readonly peakMemoryMegabytes: number;
}

async function measure(children: number, times: number): Promise<SizeFigures> {
  const sheets = sheetsOf(generateReturn({ children, year: YEAR, seed: 5 }));
  const first = runOnce(sheets);
  const peakMemoryMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const runs = [first, ...Array.from({ length: times - 1 }, () => runOnce(sheets))];
  const sorted = [...runs].sort((a, b) => a.seconds.processor - b.seconds.processor);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? first;
  return {
    children,
    rows: sheets.reduce((count, { values }) => count + values.length - 1, 0),
    findings: first.findings,
    first: first.seconds,
    median: median.seconds,
    fastest: (sorted[0] ?? first).seconds,
    heap: await measureHeap(sheets),
    peakMemoryMegabytes,
  };
}

async function measureHeap(sheets: readonly Sheet[]): Promise<HeapFigures | null> {
  const { gc } = globalThis;
  if (!gc) return null;
  const inUse = async () => {
    // Memory held by code and buffers is released a little after the objects themselves.
    for (let times = 0; times < 4; times++) {
      gc();
      await setImmediate();
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = await inUse();
  const holder: { check: object | null } = { check: check(sheets) };
  const retained = await inUse();
  holder.check = null;
  const after = await inUse();
  const megabytes = (bytes: number) => round(bytes / 1_000_000, 1);
  return { retainedMegabytes: megabytes(retained - before), leakedMegabytes: megabytes(after - before) };
}

/** Returns everything that a run makes. */
function check(sheets: readonly Sheet[]): object {
  const { tables } = assignTables(sheets);
  const prepared = prepare(tables);
  prepared.run.step(prepared.run.total);
  return { tables, prepared, result: prepared.run.result() };
}

function prepare(tables: Return) {
  return prepareCheck(tables, {
    year: YEAR,
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers: practiceProviderList(startYearOf(YEAR)),
  });
}

function runOnce(sheets: readonly Sheet[]): { seconds: RunFigures; findings: number } {
  const usageBefore = process.cpuUsage();
  const start = performance.now();
  const { tables } = assignTables(sheets);
  const read = performance.now();
  const { run } = prepare(tables);
  run.step(run.total);
  const { findings, failed } = run.result();
  const end = performance.now();
  const usage = process.cpuUsage(usageBefore);
  if (failed.length > 0) throw new Error(`Rule ${failed[0]?.rule} stopped: ${failed[0]?.error}`);
  return {
    seconds: {
      read: seconds(start, read),
      check: seconds(read, end),
      total: seconds(start, end),
      processor: round((usage.user + usage.system) / 1_000_000, 3),
    },
    findings: findings.length,
  };
}

function seconds(from: number, to: number): number {
  return round((to - from) / 1000, 3);
}

function sheetsOf({ thisYear, lastYear }: PracticeReturn): Sheet[] {
  return [
    ...[...thisYear].map(([table, data]) => sheetOf(`${table} 2025-26`, data)),
    ...[...lastYear].map(([table, data]) => sheetOf(`${table} 2024-25`, data)),
  ];
}

void measure(Number(process.argv[2]), Number(process.argv[3] ?? 1)).then((measured) => {
  if (process.send) process.send(measured);
  else console.log(JSON.stringify(measured, null, 2));
});
