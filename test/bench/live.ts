import { generateReturn } from "../../scripts/practice/generate-return";
import { workbookOf } from "../excel/harness";
import { liveSession, type LiveSession } from "../taskpane/support/live-session";
import { sheetsOf } from "./office";
import { atMost, round, type Section, type Target } from "./section";

const CHILDREN = 3_000;
const EDITS = 25;
const ACCEPTED = 9;

/** Following single edits through Microsoft's Office.js client. Excel, worker and pane share one thread here. */
interface FollowFigures {
  readonly findings: number;
  /** Median and maximum over the edits: milliseconds from Excel's event until the pane's lists are updated. */
  readonly results: Spread;
  /** The same until the highlights are updated. */
  readonly highlights: Spread;
  /** For one edit that changes a highlight. */
  readonly roundTrips: number;
}

/** Accepting one correction after the other. */
interface AcceptFigures {
  readonly findings: number;
  /** Median and maximum: milliseconds until the pane's lists are updated, and until everything is written. */
  readonly results: Spread;
  readonly written: Spread;
  readonly roundTrips: number;
}

interface Spread {
  readonly median: number;
  readonly max: number;
}

interface LiveFigures {
  readonly follow: readonly FollowFigures[];
  readonly accept: readonly AcceptFigures[];
  readonly targets: readonly Target[];
}

export const liveSection: Section<LiveFigures> = {
  async measure() {
    const follow: FollowFigures[] = [];
    const accept: AcceptFigures[] = [];
    for (const spoilt of [[], ["ETHNIC", "LS"]]) {
      const live = await validated(spoilt);
      follow.push(await followEdits(live));
      accept.push(await acceptCorrections(live));
    }
    const [few] = follow;
    const target = "milliseconds from a single edit to the lists at 3,000 children, median";
    return { follow, accept, targets: few ? [atMost(target, few.results.median, 100)] : [] };
  },
  report: ({ follow, accept, targets }) => [
    `A single edit followed, ${CHILDREN} children, this year and last year (milliseconds, median / longest of ${EDITS})`,
    ["findings", "to the lists", "to the highlights", "round trips"].map(pad).join(""),
    ...follow.map(({ findings, results, highlights, roundTrips }) =>
      [findings, `${results.median} / ${results.max}`, `${highlights.median} / ${highlights.max}`, roundTrips]
        .map(pad)
        .join(""),
    ),
    "",
    `One correction accepted (milliseconds, median / longest of ${ACCEPTED})`,
    ["findings", "to the lists", "all written", "round trips"].map(pad).join(""),
    ...accept.map(({ findings, results, written, roundTrips }) =>
      [findings, `${results.median} / ${results.max}`, `${written.median} / ${written.max}`, roundTrips]
        .map(pad)
        .join(""),
    ),
    ...targets.map(
      ({ name, value, limit, met }) => `${met ? "kept  " : "MISSED"} ${name}: ${value} (at most ${limit})`,
    ),
  ],
};

async function validated(spoilt: readonly string[]): Promise<LiveSession> {
  const practice = generateReturn({ children: CHILDREN, year: "2025/26", seed: 903 });
  const live = liveSession(workbookOf(sheetsOf(practice, spoilt)));
  await live.session.open();
  await live.session.validate();
  await live.session.live.settled();
  return live;
}

const findingsOf = ({ session }: LiveSession) => session.getState().results?.findings ?? [];

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: round(sorted[Math.floor(sorted.length / 2)] ?? 0, 0),
    max: round(sorted[sorted.length - 1] ?? 0, 0),
  };
}

async function followEdits(live: LiveSession): Promise<FollowFigures> {
  const findings = findingsOf(live).length;
  const times: { results: number; highlights: number; roundTrips: number }[] = [];
  for (let index = 0; index < EDITS; index++) times.push(await followOne(live, 10 + index * 100));
  return {
    findings,
    results: spreadOf(times.map(({ results }) => results)),
    highlights: spreadOf(times.map(({ highlights }) => highlights)),
    roundTrips: Math.max(...times.map(({ roundTrips }) => roundTrips)),
  };
}

/** Writes CIN (column E) of episodes in an unusual but readable form, and accepts the suggestions for it. */
async function acceptCorrections(live: LiveSession): Promise<AcceptFigures> {
  const { host, session, until } = live;
  for (let index = 0; index < ACCEPTED; index++) host.setCellByUser("Episodes", 20 + index * 100, 4, "n-1");
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  const findings = findingsOf(live).length;
  const times: { results: number; written: number; roundTrips: number }[] = [];
  for (let index = 0; index < ACCEPTED; index++) {
    const before = session.getState().results;
    const suggestionIndex = findingsOf(live).find((one) => one.rule === "145" && one.suggestions.length > 0)
      ?.suggestions[0];
    const suggestion = before?.suggestions[suggestionIndex ?? -1];
    if (!suggestion) throw new Error("Nothing is suggested.");
    host.resetTraffic();
    const started = performance.now();
    const accepting = session.corrections.accept([suggestion.id]);
    await until(({ results }) => results !== before);
    const results = performance.now() - started;
    await accepting;
    const { roundTrips } = host.traffic;
    times.push({ results, written: performance.now() - started, roundTrips });
    await session.live.settled();
  }
  return {
    findings,
    results: spreadOf(times.map(({ results }) => results)),
    written: spreadOf(times.map(({ written }) => written)),
    roundTrips: Math.max(...times.map(({ roundTrips }) => roundTrips)),
  };
}

/** Changes the RNE (column C) of an episode to an unknown code. */
async function followOne({ host, session, until }: LiveSession, row: number) {
  host.resetTraffic();
  const before = session.getState().results;
  const started = performance.now();
  const untilFollowed = () => session.live.followed();
  host.setCellByUser("Episodes", row, 2, "ZZ");
  await until(({ results }) => results !== before);
  const results = performance.now() - started;
  await untilFollowed();
  const highlights = performance.now() - started;
  const { roundTrips } = host.traffic;
  await session.live.settled();
  return { results, highlights, roundTrips };
}

function pad(value: string | number): string {
  return String(value).padStart(20);
}
