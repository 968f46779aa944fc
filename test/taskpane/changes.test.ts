import { saveAndReopen } from "../excel/harness";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { previewChoices } from "../../src/taskpane/results/preview-choices";
import { changesText } from "../../src/taskpane/results/suggestion-texts";
import { followedSessions, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

const SHEET = "903 Changes";
const liveSession = followedSessions();

/** Three episodes whose LS (column D) is not a recognised code, validated. */
async function validated(): Promise<LiveSession> {
  const live = liveSession(episodesWorkbook(3));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  return live;
}

/** Accepts the suggestion that corrects LS of the second episode to C2. */
async function acceptC2({ session }: LiveSession): Promise<void> {
  const suggestion = session.getState().results?.suggestions.find(({ changes }) => changes[0]?.to === "C2");
  await session.corrections.accept([suggestion?.id ?? ""]);
}

/** The rows of the Changes sheet below its headings: cell, child, field, old value, new value, how. */
function changesIn({ host }: Pick<LiveSession, "host">): string[] {
  const sheet = host.workbook.getWorksheet(SHEET);
  if (!sheet) return [];
  return Array.from({ length: sheet.rowCount - 3 }, (_, index) =>
    [1, 4, 5, 6, 7, 9].map((column) => sheet.getCell(index + 4, column).text).join(" | "),
  );
}

test("there is no Changes sheet until something differs; after an edit it names cell, child, field and both values", async () => {
  const live = await validated();
  expect(live.host.workbook.getWorksheet(SHEET)).toBeUndefined();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  live.host.setCellByUser("Episodes", 1, 7, "31/12/2025");
  await live.session.validate();
  expect(changesIn(live)).toEqual([
    "Episodes!H2 | 1000 | DEC | (blank) | 31/12/2025 | by hand",
    "Episodes!D3 | 1001 | LS | C9 | C2 | by hand",
  ]);
  expect(live.host.workbook.getWorksheet(SHEET)?.getCell("A2").text).toContain("are not noticed");
});

test("a second edit keeps the first value, and a cell that is set back leaves the list", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await live.session.validate();
  live.host.setCellByUser("Episodes", 2, 3, "V2");
  await live.session.validate();
  expect(changesIn(live)).toEqual(["Episodes!D3 | 1001 | LS | C9 | V2 | by hand"]);
  live.host.setCellByUser("Episodes", 2, 3, "C9");
  await live.session.validate();
  expect(changesIn(live)).toEqual([]);
});

test("rows that move keep their changes; added and removed rows are listed as a whole", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await live.session.validate();
  live.host.insertRowsByUser("Episodes", 1, 1);
  live.host.sortByUser("Episodes", "A2:M5", 0, false);
  live.host.setCellByUser("Episodes", 4, 0, "3000");
  live.host.setCellByUser("Episodes", 4, 3, "C2");
  live.host.deleteRowsByUser("Episodes", 1, 1);
  await live.session.validate();
  const [moved, added, removed, ...more] = changesIn(live);
  expect(removed).toMatch(/^ \| 1002 \| \(row removed\) \| CHILD 1002, DECOM 01\/05\/2025.* \|  \| by hand$/);
  expect(moved).toBe("Episodes!D2 | 1001 | LS | C9 | C2 | by hand");
  expect(added).toBe("Episodes!A4 | 3000 | (row added) |  | CHILD 3000, LS C2 | by hand");
  expect(more).toEqual([]);
});

test("an accepted suggestion is marked as such, and leaves the list when it is undone", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "c-2");
  await live.session.validate();
  await acceptC2(live);
  expect(changesIn(live)).toEqual(["Episodes!D3 | 1001 | LS | C9 | C2 | by suggestion"]);
  await live.session.corrections.undo();
  expect(changesIn(live)).toEqual(["Episodes!D3 | 1001 | LS | C9 | c-2 | by hand"]);
});

test("an accepted suggestion is undone in its own row wherever that has moved, and in no other", async () => {
  const live = await validated();
  const { session, host } = live;
  const lsOf = () =>
    [2, 3, 4, 5].map((line) => host.workbook.getWorksheet("Episodes")!.getCell(line, 4).text);
  host.setCellByUser("Episodes", 2, 3, "c-2");
  const moves: readonly (readonly [move: () => void, after: readonly string[]])[] = [
    [() => host.insertRowsByUser("Episodes", 1, 1), ["", "C9", "c-2", "C9"]],
    [() => host.deleteRowsByUser("Episodes", 1, 1), ["C9", "c-2", "C9", ""]],
    [() => host.sortByUser("Episodes", "A2:M3", 0, false), ["c-2", "C9", "C9", ""]],
  ];
  for (const [move, after] of moves) {
    await session.validate();
    await acceptC2(live);
    expect(lsOf()).toContain("C2");
    move();
    await session.corrections.undo();
    expect(lsOf()).toEqual(after);
    expect(session.getState().accepted).toEqual([]);
    expect(session.getState().notice?.text).toContain("1 cell restored.");
  }
});

test("a correction whose row cannot be found can still be undone later", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "c-2");
  await live.session.validate();
  await acceptC2(live);
  live.host.deleteRowsByUser("Episodes", 2, 1);
  await live.session.corrections.undo();
  expect(live.session.getState().notice?.text).toContain("No cell was changed. Left as they are");
  live.host.undoByUser();
  await live.session.corrections.undo();
  expect(live.host.workbook.getWorksheet("Episodes")!.getCell("D3").text).toBe("c-2");
  expect(live.session.getState().accepted).toEqual([]);
});

test("a row that was corrected, deleted, brought back and set back leaves the list", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await live.session.validate();
  live.host.deleteRowsByUser("Episodes", 2, 1);
  await live.session.validate();
  live.host.undoByUser();
  await live.session.validate();
  live.host.setCellByUser("Episodes", 2, 3, "C9");
  await live.session.validate();
  expect(changesIn(live)).toEqual([]);
});

test("text that looks like a formula stays text", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "'=1+1");
  await live.session.validate();
  const cell = live.host.workbook.getWorksheet(SHEET)?.getCell("G4");
  expect(cell?.value).toBe("=1+1");
});

test("the list survives closing and opening the workbook, without what was edited in between", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  live.host.setCellByUser("Episodes", 3, 3, "C2");
  await live.session.validate();
  const again = liveSession(await saveAndReopen(live.host.workbook));
  again.host.setCellByUser("Episodes", 1, 3, "C2");
  again.host.setCellByUser("Episodes", 3, 3, "C9");
  await again.session.open();
  await again.session.chooseYear("2025/26");
  await again.session.validate();
  expect(changesIn(again)).toEqual(["Episodes!D3 | 1001 | LS | C9 | C2 | by hand"]);
  again.host.setCellByUser("Episodes", 1, 3, "V2");
  await again.session.validate();
  expect(changesIn(again)).toEqual([
    "Episodes!D2 | 1000 | LS | C2 | V2 | by hand",
    "Episodes!D3 | 1001 | LS | C9 | C2 | by hand",
  ]);
});

test("Remove annotations asks before it removes the sheet, and the list of changes then starts again", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await live.session.validate();
  await live.session.removeAnnotations();
  expect(changesIn(live)).toHaveLength(1);
  expect(live.session.getState().removal).toMatchObject({ typed: 0, changes: 1, unread: [] });
  await live.session.confirmRemoval([]);
  expect(live.host.workbook.getWorksheet(SHEET)).toBeUndefined();
  await live.session.validate();
  expect(changesIn(live)).toEqual([]);
});

test("NULL in every open episode can be emptied for the whole rule, the changes are listed, and Undo restores it", async () => {
  const workbook = episodesWorkbook(3);
  for (const line of [2, 3, 4]) {
    workbook.getWorksheet("Episodes")!.getCell(line, 8).value = "NULL";
    workbook.getWorksheet("Episodes")!.getCell(line, 9).value = "NULL";
  }
  const live = liveSession(workbook);
  const { session, host } = live;
  await session.open();
  await session.chooseYear("2025/26");
  await session.validate();
  const results = session.getState().results!;
  const findings = results.findings.filter(({ rule }) => rule === "FMT11");
  const { ready, decisions } = previewChoices(findings, results.suggestions);
  expect(decisions).toEqual([]);
  expect(ready.map(({ suggestion }) => changesText(suggestion))).toEqual([
    "DEC NULL → empty the cell, REC NULL → empty the cell",
    "DEC NULL → empty the cell, REC NULL → empty the cell",
    "DEC NULL → empty the cell, REC NULL → empty the cell",
  ]);
  await session.corrections.accept(ready.map(({ suggestion }) => suggestion.id));
  expect(session.getState().notice?.text).toContain("6 cells corrected.");
  const cells = () =>
    [2, 3, 4].flatMap((line) =>
      [8, 9].map((column) => host.workbook.getWorksheet("Episodes")!.getCell(line, column).text),
    );
  expect(cells()).toEqual(["", "", "", "", "", ""]);
  expect(session.getState().results?.findings.some(({ rule }) => rule === "FMT11")).toBe(false);
  expect(changesIn(live).slice(0, 2)).toEqual([
    "Episodes!H2 | 1000 | DEC | NULL | (blank) | by suggestion",
    "Episodes!I2 | 1000 | REC | NULL | (blank) | by suggestion",
  ]);
  await session.corrections.undo();
  expect(cells()).toEqual(["NULL", "NULL", "NULL", "NULL", "NULL", "NULL"]);
  expect(changesIn(live)).toEqual([]);
});
