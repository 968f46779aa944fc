import { generateReturn } from "../../scripts/practice/generate-return";
import { readPracticeReturn } from "../../scripts/practice/to-sheets";
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { practiceProviderList } from "../../scripts/practice/providers";
import { prepareCheck } from "../../src/engine/check-return";
import { LiveCheck } from "../../src/engine/recheck";
import { startYearOf } from "../../src/return/collection-years";
import { YEAR } from "./bench-year";
import { atMost, round, type Section, type Target } from "./section";

const CHILDREN = 3_000;
const EDITS = 250;
/** Edits during which the code is still being compiled. */
const FIRST_EDITS = 50;
const RNE = 2;

/** Milliseconds to change a cell and check what it affects again, without Excel, worker and pane. */
interface EditFigures {
  readonly edit: {
    readonly children: number;
    readonly edits: number;
    /** The very first, before any code is compiled. */
    readonly first: number;
    readonly median: number;
    readonly fastest: number;
    /** Processor time of all threads for an edit, after the first ones. */
    readonly processor: number;
  };
  readonly editTargets: readonly Target[];
}

/** Measures checking one edit again, with the engine alone. Every edit gives an episode an unknown RNE. */
export const editSection: Section<EditFigures> = {
  measure: () => Promise.resolve(measure()),
  report: ({ edit, editTargets }) => [
    `One edit checked again by the engine, ${CHILDREN} children, this year and last year (milliseconds)`,
    `first ${edit.first}, median of ${EDITS} ${edit.median}, fastest ${edit.fastest}; processor ${edit.processor}`,
    ...editTargets.map(
      ({ name, value, limit, met }) => `${met ? "kept  " : "MISSED"} ${name}: ${value} (at most ${limit})`,
    ),
  ],
};

function measure(): EditFigures {
  const { tables } = readPracticeReturn(generateReturn({ children: CHILDREN, year: YEAR, seed: 5 }));
  const prepared = prepareCheck(tables, {
    year: YEAR,
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers: practiceProviderList(startYearOf(YEAR)),
  });
  prepared.run.step(prepared.run.total);
  const live = new LiveCheck(prepared, prepared.run.result());
  const episodes = tables.thisYear.get("Episodes");
  if (!episodes) throw new Error("The return has no episodes.");
  let usageBefore = process.cpuUsage();
  const times = Array.from({ length: EDITS }, (_, index) => {
    if (index === FIRST_EDITS) usageBefore = process.cpuUsage();
    const row = episodes.rows[10 + index * 15];
    if (!row) throw new Error("The return is too small.");
    const cells = row.cells.map((cell, column) => (column === RNE ? "ZZ" : cell));
    const started = performance.now();
    live.edit(episodes, { kind: "lines", lines: new Map([[row.line, cells]]) }, false);
    live.check();
    return performance.now() - started;
  });
  const { user, system } = process.cpuUsage(usageBefore);
  const processor = round((user + system) / 1000 / (EDITS - FIRST_EDITS), 2);
  const sorted = [...times].sort((a, b) => a - b);
  const median = round(sorted[Math.floor(sorted.length / 2)] ?? NaN, 2);
  return {
    edit: {
      children: CHILDREN,
      edits: EDITS,
      first: round(times[0] ?? NaN, 2),
      median,
      fastest: round(sorted[0] ?? NaN, 2),
      processor,
    },
    editTargets: [atMost("milliseconds of processor for one edit at 3,000 children", processor, 5)],
  };
}
