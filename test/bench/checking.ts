import { fork } from "node:child_process";
import type { RunFigures, SizeFigures } from "./measure-checking";
import { atMost, round, type Section, type Target } from "./section";

/**
 * Sizes of return in children, and how often each is run. 83,000 is about the number of children in England. Made-up
 * children have fewer rows than real ones, so it takes 109,000 of them for the 1.5 million rows of two years.
 */
const SIZES = [
  { children: 1_000, times: 5 },
  { children: 3_000, times: 9 },
  { children: 10_000, times: 3 },
  { children: 83_000, times: 2 },
  { children: 109_000, times: 2 },
] as const;

interface CheckingFigures {
  readonly sizes: readonly (SizeFigures & { readonly millisecondsPerChild: number })[];
  /** Cost of a child at 83,000 relative to that at 3,000, each at its fastest run. */
  readonly costRatio: number;
  readonly targets: readonly Target[];
}

/** Measures time and memory of reading and checking made-up returns with last year's, each size in its own process. */
export const checkingSection: Section<CheckingFigures> = {
  async measure() {
    const sizes: SizeFigures[] = [];
    for (const { children, times } of SIZES) sizes.push(await measureInOwnProcess(children, times));
    const costRatio = round(costOf(sizes, 83_000) / costOf(sizes, 3_000), 2);
    return {
      sizes: sizes.map((size) => ({ ...size, millisecondsPerChild: round(costOf(sizes, size.children), 3) })),
      costRatio,
      targets: [
        atMost("seconds of one core for 3,000 children", sizeOf(sizes, 3_000).fastest.processor, 0.3),
        atMost("the same in a process that has just started", sizeOf(sizes, 3_000).first.processor, 1),
        atMost("cost of a child at 83,000 over that at 3,000", costRatio, 1.5),
        atMost("seconds of processor for 83,000 children", sizeOf(sizes, 83_000).fastest.processor, 6),
        atMost("seconds of processor for 1.5 million rows", sizeOf(sizes, 109_000).fastest.processor, 6),
        atMost("megabytes of memory for them", sizeOf(sizes, 109_000).peakMemoryMegabytes, 1_500),
        atMost(
          "megabytes not given back after a run",
          sizeOf(sizes, 109_000).heap?.leakedMegabytes ?? NaN,
          5,
        ),
      ],
    };
  },
  report: ({ sizes, targets }) => [
    "Reading and checking on one core, both years, every check (seconds; first run / fastest run)",
    "Together is by the clock, processor is the time of all threads, whatever else the computer does. Retained is the memory",
    "that a run takes in addition to the cells of the return, leaked is what remains of it once the run is released.",
    row(
      "children",
      "rows",
      "reading",
      "checking",
      "together",
      "processor",
      "ms a child",
      "memory MB",
      "retained / leaked MB",
    ),
    ...sizes.map((size) =>
      row(
        size.children.toLocaleString("en-GB"),
        size.rows.toLocaleString("en-GB"),
        firstAndFastest(size, "read"),
        firstAndFastest(size, "check"),
        firstAndFastest(size, "total"),
        firstAndFastest(size, "processor"),
        size.millisecondsPerChild.toFixed(3),
        String(size.peakMemoryMegabytes),
        size.heap ? `${size.heap.retainedMegabytes} / ${size.heap.leakedMegabytes}` : "",
      ),
    ),
    "",
    ...targets.map(
      ({ name, value, limit, met }) => `${met ? "kept  " : "MISSED"} ${name}: ${value} (at most ${limit})`,
    ),
  ],
};

function measureInOwnProcess(children: number, times: number): Promise<SizeFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(
      "scripts/run-bundled.mjs",
      ["test/bench/measure-checking.ts", String(children), String(times)],
      { execArgv: [...process.execArgv, "--expose-gc"] },
    );
    child.once("message", (message) => resolve(message as SizeFigures));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code !== 0) reject(new Error(`Measuring ${children} children ended with code ${code}.`));
    });
  });
}

/** Returns milliseconds of processor time for each child, at the fastest run. */
function costOf(sizes: readonly SizeFigures[], children: number): number {
  return (sizeOf(sizes, children).fastest.processor * 1000) / children;
}

function sizeOf(sizes: readonly SizeFigures[], children: number): SizeFigures {
  const size = sizes.find((one) => one.children === children);
  if (!size) throw new Error(`${children} children were not measured.`);
  return size;
}

function firstAndFastest({ first, fastest }: SizeFigures, part: keyof RunFigures): string {
  return `${first[part].toFixed(2)} / ${fastest[part].toFixed(2)}`;
}

function row(...cells: readonly string[]): string {
  const widths = [9, 10, 14, 14, 14, 14, 11, 10, 21];
  return cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join(" ");
}
