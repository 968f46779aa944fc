import { generateReturn } from "../../scripts/practice/generate-return";
import { workbookOf } from "../excel/harness";
import { liveSession, type LiveSession } from "../taskpane/support/live-session";
import { sheetsOf } from "./office";
import { atMost, rounded, type Section, type Target } from "./section";

const CHILDREN = 3_000;
const EDITS = 25;

/** Following single edits, through Microsoft's Office.js client; Excel, worker and pane share one thread here. */
interface FollowMeasured {
  readonly findings: number;
  /** Middle and longest of the edits: milliseconds from Excel's event to the lists of the pane. */
  readonly results: { readonly middle: number; readonly longest: number };
  /** The same to the highlights. */
  readonly highlights: { readonly middle: number; readonly longest: number };
  /** Of one edit that changes a highlight. */
  readonly roundTrips: number;
}

interface LiveMeasured {
  readonly follow: readonly FollowMeasured[];
  readonly targets: readonly Target[];
}

export const liveSection: Section<LiveMeasured> = {
  async measure() {
    const follow = [await followEdits([]), await followEdits(["ETHNIC", "LS"])];
    const [few] = follow;
    const target = "milliseconds from a single edit to the lists at 3,000 children, middle";
    return { follow, targets: few ? [atMost(target, few.results.middle, 100)] : [] };
  },
  tell: ({ follow, targets }) => [
    `A single edit followed, ${CHILDREN} children, this year and last year (milliseconds, middle / longest of ${EDITS})`,
    ["findings", "to the lists", "to the highlights", "round trips"].map(pad).join(""),
    ...follow.map(({ findings, results, highlights, roundTrips }) =>
      [
        findings,
        `${results.middle} / ${results.longest}`,
        `${highlights.middle} / ${highlights.longest}`,
        roundTrips,
      ]
        .map(pad)
        .join(""),
    ),
    ...targets.map(
      ({ name, value, limit, met }) => `${met ? "kept  " : "MISSED"} ${name}: ${value} (at most ${limit})`,
    ),
  ],
};

async function followEdits(spoilt: readonly string[]): Promise<FollowMeasured> {
  const practice = generateReturn({ children: CHILDREN, year: "2025/26", seed: 903 });
  const live = liveSession(workbookOf(sheetsOf(practice, spoilt)));
  await live.session.open();
  await live.session.validate();
  await live.session.live.settled();
  const findings = live.session.getState().results?.findings.length ?? 0;
  const times: { results: number; highlights: number; roundTrips: number }[] = [];
  for (let index = 0; index < EDITS; index++) times.push(await followOne(live, 10 + index * 100));
  const spread = (all: number[]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return {
      middle: rounded(sorted[Math.floor(sorted.length / 2)] ?? 0, 0),
      longest: rounded(sorted[sorted.length - 1] ?? 0, 0),
    };
  };
  return {
    findings,
    results: spread(times.map(({ results }) => results)),
    highlights: spread(times.map(({ highlights }) => highlights)),
    roundTrips: Math.max(...times.map(({ roundTrips }) => roundTrips)),
  };
}

/** Makes RNE (column C) of an episode a code that there is not. */
async function followOne({ host, session, until }: LiveSession, row: number) {
  host.resetTraffic();
  const before = session.getState().results;
  const started = performance.now();
  const background = () => session.live.followed();
  host.setCellByUser("Episodes", row, 2, "ZZ");
  await until(({ results }) => results !== before);
  const results = performance.now() - started;
  await background();
  const highlights = performance.now() - started;
  const { roundTrips } = host.traffic;
  await session.live.settled();
  return { results, highlights, roundTrips };
}

function pad(value: string | number): string {
  return String(value).padStart(20);
}
