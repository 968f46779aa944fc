import { closeAfterEachTest } from "../excel/harness";
import { randomOf } from "../../scripts/practice/random";
import { openWorkbook } from "../../src/excel/open-workbook";
import type { SheetHighlights } from "../../src/report/annotations";
import type { CheckResults } from "../../src/taskpane/worker/results";
import { highlightedLooks, looksOfPlan } from "../excel/support/highlighted-cells";
import { practiceReturn, shortPracticeReturn } from "../support/practice-return";
import { checkerClient } from "./support/checker";
import { liveSession, type LiveSession } from "./support/live-session";
import { randomEdits } from "./support/random-edits";

closeAfterEachTest();

const LONG = process.env["SLOW"] === "1";
const STEPS = LONG ? 500 : 16;
const CORRECTIONS = LONG ? 150 : 4;
const SEED = 4;

type Random = ReturnType<typeof randomOf>;

jest.setTimeout(STEPS * 3_000 + 60_000);

/** What a newly opened pane would find: it reads, checks and plans, without writing anything. */
async function freshOf({ Excel, session }: LiveSession): Promise<{
  results: CheckResults;
  highlights: readonly SheetHighlights[];
}> {
  const { sheets, ownSheetNames } = await openWorkbook((batch) => Excel.run(batch)).read();
  const checker = checkerClient();
  await checker.load(sheets);
  const { choices } = session.getState();
  const outcome = await checker.check({
    choices: {},
    year: null,
    localAuthority: choices.localAuthority,
    sheetNames: ownSheetNames,
    checkedAt: "",
    version: "",
  });
  if (outcome.kind !== "checked") throw new Error(`The workbook was not checked: ${outcome.kind}`);
  return { results: outcome.results, highlights: outcome.plan.highlights };
}

/** Findings with their suggestions, in a fixed order, and every count. */
const comparable = (results: CheckResults) => {
  const { findings, suggestions, rules, childCounts, children, childrenWithFindings, notRun } = results;
  return {
    findings: findings
      .map(({ rule, child, cells, suggestions: places }) =>
        JSON.stringify({ rule, child, cells, suggested: places.map((place) => suggestions[place]) }),
      )
      .sort(),
    rules: rules.map((rule) => ({ ...rule, tables: [...rule.tables].sort() })),
    // Identifiers that differ only in leading zeros have no order of their own.
    childCounts: [...childCounts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    children,
    childrenWithFindings,
    notRun,
  };
};

async function following(): Promise<{ live: LiveSession; edit: () => string }> {
  const live = liveSession(await (LONG ? practiceReturn() : shortPracticeReturn(40)));
  await live.session.open();
  await live.session.validate();
  const used = live.session.getState().overview?.sheets.filter(({ use }) => use === "used") ?? [];
  const sheets = used.map(({ sheet }) => sheet);
  return { live, edit: randomEdits(live.host, sheets, SEED) };
}

/** Checks that findings, suggestions, counts and highlights after a step are those of a fresh Validate. */
async function compareWithFresh(live: LiveSession, step: number, done: string): Promise<void> {
  const { session, host } = live;
  await new Promise((resolve) => setImmediate(resolve));
  session.live.look();
  await session.live.settled();
  const { results, live: state } = session.getState();
  if (!results || state?.status !== "following") throw new Error(`${done}: ${state?.reason ?? "no results"}`);
  const fresh = await freshOf(live);
  expect({ step, done, ...comparable(results) }).toEqual({ step, done, ...comparable(fresh.results) });
  expect({ step, done, looks: highlightedLooks(host.workbook) }).toEqual({
    step,
    done,
    looks: looksOfPlan(fresh.highlights),
  });
}

test(`after each of ${STEPS} edits, findings, suggestions, counts and highlights are those of a fresh Validate`, async () => {
  const { live, edit } = await following();
  for (let step = 1; step <= STEPS; step++) await compareWithFresh(live, step, edit());
});

/** Every value of the user's sheets, as Excel gives it. */
async function cellsOf({ Excel }: LiveSession): Promise<string> {
  const { sheets } = await openWorkbook((batch) => Excel.run(batch)).read();
  return JSON.stringify(sheets);
}

/**
 * Accepts some of the suggestions, whatever they cause, or undoes the last corrections. An undo right after accepting
 * leaves every cell as it was.
 */
async function correct(live: LiveSession, random: Random): Promise<string> {
  const { session } = live;
  const { results, accepted } = session.getState();
  session.dismissNotice();
  const offered = [...new Set(results?.findings.flatMap(({ suggestions }) => suggestions))];
  if (offered.length === 0 || (accepted.length > 0 && random.chance(0.3))) {
    await session.corrections.undo();
    return `undo: ${session.getState().notice?.text}`;
  }
  const chosen = Array.from({ length: 2 }, () => random.pick(offered));
  const ids = chosen.map((place) => results?.suggestions[place]?.id ?? "");
  const before = await cellsOf(live);
  await session.corrections.accept([...new Set(ids)]);
  if (session.getState().accepted.length > accepted.length && random.chance(0.4)) {
    await session.live.settled();
    await session.corrections.undo();
    expect({ ids, isAsBefore: (await cellsOf(live)) === before }).toEqual({ ids, isAsBefore: true });
    return `undo at once: ${session.getState().notice?.text}`;
  }
  return `accept ${ids.join()}: ${session.getState().notice?.text}`;
}

test(`the same holds after each of ${CORRECTIONS} corrections between edits, and the changes are those of the next Validate`, async () => {
  const { live, edit } = await following();
  const random = randomOf(SEED, 7);
  const said: string[] = [];
  for (let step = 1; step <= CORRECTIONS; step++) {
    await compareWithFresh(live, step, edit());
    said.push(await correct(live, random));
    await compareWithFresh(live, step, said.at(-1) ?? "");
    // A correction that could not be made lists nothing.
    if (step % 5 !== 0 || live.session.getState().notice?.intent !== "success") continue;
    const listed = changesIn(live);
    await live.session.validate();
    await live.session.live.settled();
    expect({ step, changes: changesIn(live) }).toEqual({ step, changes: listed });
  }
  expect(said.join("\n")).toMatch(/accept .*corrected/);
  expect(said.join("\n")).toMatch(/undo/);
});

/** The rows of the Changes sheet. */
function changesIn({ host }: LiveSession): string[] {
  const rows = host.workbook.getWorksheet("903 Changes")?.getSheetValues() ?? [];
  return rows.slice(4).map((row) => JSON.stringify(row));
}
