import { prepareCheck } from "../../src/engine/check-return";
import { openWorkbook } from "../../src/excel/open-workbook";
import { annotationsOf } from "../../src/report/run-report";
import { assignTables } from "../../src/return/assign-tables";
import { generateReturn, type PracticeReturn } from "../../scripts/practice/generate-return";
import { createExcel, workbookOf } from "../excel/harness";
import { atMost, round, type Section, type Target } from "./section";

const CHILDREN = 3_000;

/** Figures for Validate through Microsoft's Office.js client and the simulated Excel. */
interface ValidateFigures {
  readonly children: number;
  readonly findings: number;
  readonly highlightedRanges: number;
  readonly roundTrips: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
  /** Seconds of elapsed time, including checking. The simulated Excel runs in the same thread. */
  readonly seconds: number;
  /** Seconds of processor time for the highlights alone, through client and simulated host. */
  readonly highlightingSeconds: number;
  /** Seconds of processor time for all annotations: highlights and sheets. */
  readonly writingSeconds: number;
}

interface OfficeFigures {
  readonly validateThroughOfficeJs: readonly ValidateFigures[];
  readonly officeTargets: readonly Target[];
}

/**
 * Measures Validate. The number of round trips must depend on sheets and blocks of rows, never on the number of
 * findings.
 */
export const officeSection: Section<OfficeFigures> = {
  async measure() {
    const validateThroughOfficeJs = [
      await validate([]),
      await validate(["ETHNIC"]),
      await validate(["ETHNIC", "LS", "CIN"]),
    ];
    const largest = validateThroughOfficeJs.flatMap((one) => [
      one.largestRequestBytes,
      one.largestResponseBytes,
    ]);
    const last = validateThroughOfficeJs[validateThroughOfficeJs.length - 1];
    return {
      validateThroughOfficeJs,
      officeTargets: [
        atMost("bytes of the largest message", Math.max(...largest), 4_000_000),
        atMost(`seconds to highlight ${last?.findings} findings`, last?.highlightingSeconds ?? NaN, 2),
        atMost("seconds to write all their sheets as well", last?.writingSeconds ?? NaN, 2),
      ],
    };
  },
  report: ({ validateThroughOfficeJs, officeTargets }) => [
    `Validate through Office.js, ${CHILDREN} children, this year and last year`,
    [
      "findings",
      "ranges",
      "round trips",
      "largest request",
      "largest response",
      "highlights s",
      "and sheets s",
      "all, s",
    ]
      .map(pad)
      .join(""),
    ...validateThroughOfficeJs.map((one) =>
      [
        one.findings,
        one.highlightedRanges,
        one.roundTrips,
        `${Math.ceil(one.largestRequestBytes / 1000)} kB`,
        `${Math.ceil(one.largestResponseBytes / 1000)} kB`,
        one.highlightingSeconds.toFixed(2),
        one.writingSeconds.toFixed(2),
        one.seconds.toFixed(1),
      ]
        .map(pad)
        .join(""),
    ),
    "",
    ...officeTargets.map(
      ({ name, value, limit, met }) => `${met ? "kept  " : "MISSED"} ${name}: ${value} (at most ${limit})`,
    ),
  ],
};

/**
 * Validates a made-up return.
 * @param spoilt fields with an unknown code in every row, so that there is something to find
 */
async function validate(spoilt: readonly string[]): Promise<ValidateFigures> {
  const practice = generateReturn({ children: CHILDREN, year: "2025/26", seed: 903 });
  const excel = createExcel(workbookOf(sheetsOf(practice, spoilt)));
  const open = openWorkbook((batch) => excel.Excel.run(batch));
  excel.host.resetTraffic();
  const started = performance.now();
  const { sheets, ownSheetNames } = await open.read();
  const { tables } = assignTables(sheets);
  const { infos, run } = prepareCheck(tables, {
    year: practice.year,
    localAuthority: null,
    postcodes: null,
    providers: null,
  });
  run.step(run.total);
  const result = run.result();
  const plan = annotationsOf(
    {
      result,
      rules: infos,
      tables,
      year: practice.year,
      authority: null,
      children: CHILDREN,
      checkedAt: "",
      version: "",
      references: [],
    },
    ownSheetNames,
  );
  const writingSeconds = await processorSeconds(() => open.annotate(plan));
  const seconds = round((performance.now() - started) / 1000, 2);
  const { roundTrips, largestRequestBytes, largestResponseBytes } = excel.host.traffic;
  await open.removeAnnotations();
  const highlightingSeconds = await processorSeconds(() => open.annotate({ ...plan, sheets: [] }));
  return {
    children: CHILDREN,
    findings: result.findings.length,
    highlightedRanges: plan.highlights.reduce((sum, { ranges }) => sum + ranges.length, 0),
    roundTrips,
    largestRequestBytes,
    largestResponseBytes,
    seconds,
    highlightingSeconds,
    writingSeconds,
  };
}

async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return round((user + system) / 1_000_000, 2);
}

/** Returns the tables of a return as sheets. The fields in `spoilt` hold an unknown code in every row of this year. */
export function sheetsOf(practice: PracticeReturn, spoilt: readonly string[]): Record<string, string[][]> {
  const years = [
    ["", practice.thisYear],
    [" last year", practice.lastYear],
  ] as const;
  return Object.fromEntries(
    years.flatMap(([suffix, tables]) =>
      [...tables].map(([table, { fields, rows }]) => [
        `${table}${suffix}`,
        [
          [...fields],
          ...rows.map((row) =>
            row.map((cell, column) => (suffix === "" && spoilt.includes(fields[column] ?? "") ? "??" : cell)),
          ),
        ],
      ]),
    ),
  );
}

function pad(value: string | number): string {
  return String(value).padStart(18);
}
