/** Accepting and undoing while edits are followed: what an analyst does over and over must not rewrite everything. */
import { strings } from "../../src/taskpane/strings";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { checkerClient } from "./support/checker";
import { followedSessions, highlightsIn, withEvents, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

const LEGAL_STATUS = 3;
const CHANGES = "903 Changes";

const liveSession = followedSessions();

/** Episodes whose LS (column D) is not a recognised code; the first few are easily read as C2. Validated and followed. */
async function validated(
  { children = 3, correctable = 2 } = {},
  between?: Parameters<typeof liveSession>[2],
): Promise<LiveSession> {
  const live = liveSession(episodesWorkbook(children), checkerClient(), between);
  const episodes = live.host.workbook.getWorksheet("Episodes");
  for (let index = 0; index < correctable; index++) {
    const cell = episodes?.getCell(index + 2, LEGAL_STATUS + 1);
    if (cell) cell.value = "c-2";
  }
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await live.session.live.settled();
  return live;
}

/** The suggestions that correct LS to C2, in the order of the children. */
function suggestionsOf({ session }: LiveSession): string[] {
  const { results } = session.getState();
  return (results?.findings ?? [])
    .filter(({ rule }) => rule === "144")
    .flatMap(({ suggestions }) => suggestions.slice(0, 1))
    .map((place) => results?.suggestions[place]?.id ?? "");
}

/** Resolves once Excel's events have reached the session. */
const heard = () => new Promise((resolve) => setImmediate(resolve));

async function acceptFirst(live: LiveSession): Promise<void> {
  await live.session.corrections.accept(suggestionsOf(live).slice(0, 1));
}

const textsOf = ({ host }: LiveSession, sheet: string) =>
  host.workbook
    .getWorksheet(sheet)
    ?.getSheetValues()
    .map((row) => JSON.stringify(row)) ?? [];

const wrongLs = ({ session }: LiveSession) =>
  session
    .getState()
    .results?.findings.filter(({ rule }) => rule === "144")
    .map(({ child }) => child);

test("results, highlights and the Changes sheet follow; the other sheets stay as the last Validate wrote them", async () => {
  const live = await validated();
  const findings = textsOf(live, "903 Findings");
  await acceptFirst(live);
  expect(live.session.getState().notice).toMatchObject({ intent: "success", text: strings.corrected(1) });
  expect(wrongLs(live)).toEqual(["1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]).not.toContain("D2");
  expect(textsOf(live, CHANGES)[4]).toMatch(/"1000","LS","c-2","C2",.*"by suggestion"/);
  expect(textsOf(live, "903 Findings")).toEqual(findings);

  await live.session.corrections.undo();
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]).toContain("D2");
  expect(live.host.workbook.getWorksheet(CHANGES)).toBeUndefined();
});

test("the next Validate gives the same findings and lists the same changes", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  const before = { findings: wrongLs(live), highlights: highlightsIn(live), changes: textsOf(live, CHANGES) };
  await live.session.validate();
  const after = { findings: wrongLs(live), highlights: highlightsIn(live), changes: textsOf(live, CHANGES) };
  expect(after).toEqual(before);
});

test("there are few round trips, and no more with many findings", async () => {
  const trips = async (children: number) => {
    const live = await validated({ children, correctable: 2 });
    await acceptFirst(live);
    await live.session.live.settled();
    live.host.resetTraffic();
    await acceptFirst(live);
    return live.host.traffic.roundTrips;
  };
  const few = await trips(3);
  expect(few).toBeLessThan(15);
  expect(await trips(600)).toBe(few);
});

test("the Changes sheet keeps its place among the tabs, and the sheet on show stays on show", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  await live.session.validate();
  await live.session.live.settled();
  const tabs = live.host.workbook.worksheets.map(({ name }) => name);
  live.host.activateSheetByUser("Episodes");
  await acceptFirst(live);
  expect(live.host.workbook.worksheets.map(({ name }) => name)).toEqual(tabs);
  expect(live.host.activeSheet.name).toBe("Episodes");
  expect(textsOf(live, CHANGES)).toHaveLength(6);

  live.host.activateSheetByUser(CHANGES);
  await live.session.corrections.undo();
  expect(live.host.activeSheet.name).toBe(CHANGES);
  expect(textsOf(live, CHANGES)).toHaveLength(5);
});

test("an edit made while a correction is written is followed, even if Excel does not say who changed the cell", async () => {
  const told = withEvents((event, onEvent) =>
    onEvent(event.kind === "sheets" ? event : { ...event, byAddin: null }),
  );
  const live = await validated({}, { live: told });
  const stop = live.session.subscribe(() => {
    if (live.session.getState().activity?.phase !== "correcting") return;
    stop();
    live.host.setCellByUser("Episodes", 3, LEGAL_STATUS, "C2");
  });
  await acceptFirst(live);
  await heard();
  await live.session.live.settled();
  expect(wrongLs(live)).toEqual(["1001"]);
  expect(live.session.getState().notice).toMatchObject({ intent: "success", text: strings.corrected(1) });
});

test("rows inserted while the results are out of date are not counted twice by the check after an undo", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  await live.session.chooseAuthority("E08000012");
  live.host.insertRowsByUser("Episodes", 1);
  await heard();
  await live.session.corrections.undo();
  await live.session.live.settled();
  const { results, live: state } = live.session.getState();
  expect(state?.status).toBe("following");
  const lines = results?.findings.filter(({ rule }) => rule === "144").map(({ cells }) => cells[0]?.line);
  expect(lines).toEqual([3, 4, 5]);
});

test("an undo that is cancelled while it waits for an edit to be followed restores nothing, and is still offered", async () => {
  let isEdited = false;
  const live = await validated(
    {},
    {
      live: (workbook) => ({
        ...workbook,
        readBack: async (...asked) => {
          if (isEdited) live.session.cancel();
          return workbook.readBack(...asked);
        },
      }),
    },
  );
  await acceptFirst(live);
  await live.session.live.settled();
  isEdited = true;
  live.host.setCellByUser("Episodes", 3, LEGAL_STATUS, "V2");
  await heard();
  await live.session.corrections.undo();
  expect(live.session.getState()).toMatchObject({ notice: { text: strings.cancelled }, accepted: [{}] });
  expect(live.host.workbook.getWorksheet("Episodes")?.getCell("D2").value).toBe("C2");
});

test("after Remove annotations, undoing and accepting change only the cells until the next Validate", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  await live.session.removeAnnotations();
  await live.session.confirmRemoval([]);
  expect(live.session.getState().live).toMatchObject({
    status: "out-of-date",
    reason: strings.liveOutdatedBy.removed,
  });

  await live.session.corrections.undo();
  const { notice } = live.session.getState();
  expect(notice).toMatchObject({ text: `${strings.restored(1)} ${strings.notCheckedAgain}` });
  await live.session.corrections.accept(suggestionsOf(live).slice(-1));
  const episodes = live.host.workbook.getWorksheet("Episodes");
  expect([episodes?.getCell("D2").value, episodes?.getCell("D3").value]).toEqual(["c-2", "C2"]);
  expect(live.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
  expect(highlightsIn(live)).toEqual({});

  await live.session.validate();
  expect(live.session.getState().live?.status).toBe("following");
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
  await live.session.corrections.undo();
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]).toContain("D3");
});

test("an edit not yet followed is followed first, and the suggestions for its row must be reviewed again", async () => {
  const live = await validated();
  const [first = "", second = ""] = suggestionsOf(live);
  live.host.setCellByUser("Episodes", 1, 1, "02/05/2025");
  await heard();
  await live.session.corrections.accept([first]);
  expect(live.session.getState().notice).toEqual({ intent: "warning", text: strings.noLongerOffered });
  expect(live.host.workbook.getWorksheet("Episodes")?.getCell("D2").value).toBe("c-2");

  live.host.setCellByUser("Episodes", 3, 3, "V2");
  await heard();
  await live.session.corrections.accept([second]);
  expect(wrongLs(live)).toEqual(["1000"]);
  expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual(["D2"]);
});

test("an edit followed afterwards removes the success message, but Undo is still offered", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  expect(live.session.getState().notice).toMatchObject({ intent: "success", ofCorrections: true });
  live.host.setCellByUser("Episodes", 2, 3, "V2");
  await heard();
  await live.session.live.settled();
  expect(wrongLs(live)).toEqual(["1002"]);
  expect(live.session.getState().notice).toBeNull();
  expect(live.session.getState().accepted).toHaveLength(1);
  await live.session.corrections.undo();
  expect(live.session.getState().notice).toMatchObject({ intent: "success", text: strings.restored(1) });
});

test("an edit followed afterwards leaves the message about cells that could not be restored", async () => {
  const live = await validated();
  await acceptFirst(live);
  live.host.setCellByUser("Episodes", 1, 3, "V2");
  await heard();
  await live.session.corrections.undo();
  const warning = { intent: "warning", text: expect.stringContaining("D2") as string };
  expect(live.session.getState().notice).toMatchObject(warning);
  live.host.setCellByUser("Episodes", 2, 3, "V2");
  await heard();
  await live.session.live.settled();
  expect(wrongLs(live)).toEqual(["1002"]);
  expect(live.session.getState().notice).toMatchObject(warning);
});

test("suggestions come back after a correction, and can be accepted", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  await acceptFirst(live);
  expect(wrongLs(live)).toEqual(["1002"]);
});

test("a correction that is cancelled after the cells were written is still followed", async () => {
  const live = await validated();
  const stop = live.session.subscribe(() => {
    const { activity } = live.session.getState();
    if (activity?.phase === "checking" && !activity.cancelling) live.session.cancel();
  });
  await acceptFirst(live);
  stop();
  const { notice } = live.session.getState();
  expect(notice).toMatchObject({
    intent: "warning",
    text: `${strings.corrected(1)} ${strings.changesNotListed("")}`,
  });
  await live.session.live.settled();
  expect(wrongLs(live)).toEqual(["1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]).not.toContain("D2");
  await live.session.validate();
  expect(textsOf(live, CHANGES)[4]).toMatch(/"1000","LS","c-2","C2",.*"by suggestion"/);
});

test("the pane says when the Changes sheet cannot be written, and the next Validate writes it", async () => {
  const live = await validated();
  await acceptFirst(live);
  await live.session.live.settled();
  const sheet = live.host.workbook.getWorksheet(CHANGES);
  if (sheet) sheet.sheetProtection = { sheet: true };
  await acceptFirst(live);
  expect(live.session.getState().notice?.text).toContain(strings.changesNotListed(""));
  expect(live.session.getState().notice?.text).toContain("Unprotect");
  expect(wrongLs(live)).toEqual(["1002"]);
  expect(textsOf(live, CHANGES)).toHaveLength(5);
  if (sheet) sheet.sheetProtection = null as never;
  await live.session.live.settled();
  await live.session.validate();
  expect(textsOf(live, CHANGES)).toHaveLength(6);
});

test("with notes on cells, everything is checked and written again", async () => {
  const live = await validated();
  await live.session.notes.turn(true);
  const findings = textsOf(live, "903 Findings");
  await acceptFirst(live);
  expect(textsOf(live, "903 Findings")).not.toEqual(findings);
});

/** A workbook in which one identifier in Reviews has lost its leading zeros. */
async function withLostZeros(): Promise<LiveSession> {
  const workbook = episodesWorkbook(1);
  const episodes = workbook.getWorksheet("Episodes");
  const header = workbook.addWorksheet("Header");
  header.addRow(["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]);
  const reviews = workbook.addWorksheet("Reviews");
  reviews.addRow(["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]);
  ["0001000", "0002000"].forEach((child, index) => {
    header.addRow([child, "M", "01/01/2012", "WBRI", "UN3", null, null]);
    reviews.addRow([index === 0 ? "1000" : child, "01/01/2012", "05/06/2025", "PN1"]);
    const cell = episodes?.getCell(2, 1);
    if (cell && index === 0) cell.value = child;
  });
  const live = liveSession(workbook);
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await live.session.live.settled();
  return live;
}

test.each([true, false])(
  "a corrected identifier can be restored (edits followed: %s)",
  async (isFollowed) => {
    const live = await withLostZeros();
    if (!isFollowed) await live.session.live.turn(false);
    const { results } = live.session.getState();
    const suggestion = results?.suggestions.find(({ changes }) =>
      changes.some(({ field }) => field === "CHILD"),
    );
    const reviewed = () => live.host.workbook.getWorksheet("Reviews")?.getCell("A2").value;
    await live.session.corrections.accept([suggestion?.id ?? ""]);
    expect(reviewed()).toBe("0001000");
    await live.session.corrections.undo();
    expect(live.session.getState().notice).toMatchObject({ intent: "success", text: strings.restored(1) });
    expect(reviewed()).toBe("1000");
    const rulesOf = (found: typeof results) => found?.findings.map(({ rule }) => rule).sort();
    expect(rulesOf(live.session.getState().results)).toEqual(rulesOf(results));
  },
);

test("a formula whose value was corrected is restored as a formula", async () => {
  const live = await validated({ correctable: 0 });
  const cell = live.host.workbook.getWorksheet("Episodes")?.getCell("D2");
  if (cell) cell.value = { formula: '"c-"&2', result: "c-2" };
  await live.session.validate();
  await live.session.live.settled();
  await acceptFirst(live);
  expect(cell?.value).toBe("C2");
  await live.session.corrections.undo();
  expect(cell?.formula).toBe('"c-"&2');
});
