import { hasSameLists } from "../../src/taskpane/results/use-edition";
import type { CheckResults } from "../../src/taskpane/worker/results";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { liveSession, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

/** Lets the events reach the session, and waits until they have been followed. */
async function followed({ session }: LiveSession): Promise<CheckResults> {
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  const { results } = session.getState();
  if (!results) throw new Error("There are no results.");
  return results;
}

test("lists change with an edit that changes findings or their places, but not while corrections are being looked for", async () => {
  const live = liveSession(episodesWorkbook(3));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  const before = await followed(live);
  const seen: CheckResults[] = [];
  live.session.subscribe(() => {
    const { results } = live.session.getState();
    if (results && results !== seen.at(-1)) seen.push(results);
  });
  live.host.setCellByUser("Episodes", 1, 3, "C2");
  const after = await followed(live);
  const [edited, suggested] = seen.slice(-2);
  expect(suggested).toBe(after);
  expect(edited && hasSameLists(before, edited)).toBe(false);
  expect(edited && hasSameLists(edited, after)).toBe(true);

  // This changes no finding.
  live.host.setCellByUser("Episodes", 1, 3, "C2");
  const same = await followed(live);
  expect(same).not.toBe(after);
  expect(hasSameLists(after, same)).toBe(true);

  live.host.insertRowsByUser("Episodes", 1, 1);
  expect(hasSameLists(same, await followed(live))).toBe(false);
});
