import { openWorkbook } from "../../src/excel/open-workbook";
import type { SheetHighlights } from "../../src/report/annotations";
import type { CheckResults } from "../../src/taskpane/worker/results";
import { highlightedLooks, looksOfPlan } from "../excel/support/highlighted-cells";
import { practiceReturn, shortPracticeReturn } from "../support/practice-return";
import { checkerClient } from "./support/checker";
import { liveSession, type LiveSession } from "./support/live-session";
import { randomEdits } from "./support/random-edits";

const LONG = process.env["SLOW"] === "1";
const STEPS = LONG ? 500 : 12;
const SEED = 4;

jest.setTimeout(STEPS * 3_000 + 60_000);

/** What a pane that is opened anew would find: read, check and plan, without writing anything. */
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

/** Findings in one order, without their suggestions, and every count. */
const comparable = (results: CheckResults) => {
  const { findings, rules, childCounts, children, childrenWithFindings, notRun } = results;
  return {
    findings: findings.map(({ rule, child, cells }) => JSON.stringify({ rule, child, cells })).sort(),
    rules: rules.map((rule) => ({ ...rule, tables: [...rule.tables].sort() })),
    // Identifiers that differ in leading zeros alone have no order among themselves.
    childCounts: [...childCounts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    children,
    childrenWithFindings,
    notRun,
  };
};

test(`after each of ${STEPS} edits findings, counts and highlights are those of a fresh Validate`, async () => {
  const live = liveSession(await (LONG ? practiceReturn() : shortPracticeReturn()));
  const { session, host } = live;
  await session.open();
  await session.validate();
  const used = session.getState().overview?.sheets.filter(({ use }) => use === "used") ?? [];
  const edit = randomEdits(
    host,
    used.map(({ sheet }) => sheet),
    SEED,
  );
  for (let step = 1; step <= STEPS; step++) {
    const done = edit();
    await new Promise((resolve) => setImmediate(resolve));
    await session.live.settled();
    const { results, live: state } = session.getState();
    if (!results || state?.status !== "following")
      throw new Error(`${done}: ${state?.reason ?? "no results"}`);
    const fresh = await freshOf(live);
    expect({ step, done, ...comparable(results) }).toEqual({ step, done, ...comparable(fresh.results) });
    expect({ step, done, looks: highlightedLooks(host.workbook) }).toEqual({
      step,
      done,
      looks: looksOfPlan(fresh.highlights),
    });
  }
});
