/** Notes from the pane's switch to the workbook, in an Excel that has them. */
import { MAX_NOTES } from "../../src/report/cell-notes";
import { closeAfterEachTest, saveAndReopen } from "./harness";
import { openWithPane, type ExcelWithPane } from "./support/pane-on-excel";
import { episodesWorkbook, wrongEpisode } from "./support/return-workbook";
import { stateOf } from "./support/workbook-state";

jest.setTimeout(60_000);
closeAfterEachTest();

const OWN_NOTE =
  /^SSDA903 Validator: check of 22\/11\/2026 23:05\n(\d+) LS is not a recognised code\. Error\. /;
const COMMENT = "[Threaded comment]\n\nDone?";

/** Opens a return in which each child has one finding, of rule 144 in column D, and the user's note and comment. */
async function opened(children = 4): Promise<ExcelWithPane> {
  const workbook = episodesWorkbook(children);
  const episodes = workbook.getWorksheet("Episodes")!;
  episodes.getCell("D2").note = "Ask Jo about this";
  episodes.getCell("D3").note = COMMENT;
  episodes.getCell("A1").note = "From the case system";
  const excel = openWithPane(workbook, { excelApi: "1.18" });
  await excel.session.open();
  return excel;
}

/** Returns the notes in column D below the headings, by row: the rule of one of ours, the text of any other. */
function notesInColumn({ host }: ExcelWithPane): Record<number, string> {
  const episodes = host.workbook.getWorksheet("Episodes")!;
  const notes: Record<number, string> = {};
  for (let row = 2; row <= episodes.rowCount; row++) {
    const text = episodes.getCell(row, 4).note;
    if (typeof text === "string") notes[row] = OWN_NOTE.exec(text)?.[1] ?? text;
  }
  return notes;
}

const USERS = { 2: "Ask Jo about this", 3: COMMENT };

test("Validate writes notes once they are switched on, and the user's notes and comments stay", async () => {
  const excel = await opened();
  const { session } = excel;
  expect(session.notes.areAvailable).toBe(true);
  await session.validate();
  expect(notesInColumn(excel)).toEqual(USERS);

  await session.notes.turn(true);
  await session.validate();
  expect(session.getState().notice).toBeNull();
  expect(notesInColumn(excel)).toEqual({ ...USERS, 4: "144", 5: "144" });

  excel.host.setCellByUser("Episodes", 3, 3, "C2");
  await session.validate();
  expect(notesInColumn(excel)).toEqual({ ...USERS, 5: "144" });
});

test("Remove annotations leaves the workbook as it was, with the user's notes and comments", async () => {
  const excel = await opened();
  const before = stateOf(excel.host);
  await excel.session.notes.turn(true);
  await excel.session.validate();
  expect(stateOf(excel.host)).not.toBe(before);
  await excel.session.removeAnnotations();
  expect(excel.session.getState().notice).toMatchObject({ intent: "success" });
  expect(stateOf(excel.host)).toBe(before);
});

test("a copy keeps its notes for a colleague without the add-in, and another session removes them", async () => {
  const excel = await opened();
  await excel.session.notes.turn(true);
  await excel.session.validate();
  const other = openWithPane(await saveAndReopen(excel.host.workbook), { excelApi: "1.18" });
  await other.session.open();
  expect(notesInColumn(other)).toEqual({ ...USERS, 4: "144", 5: "144" });
  await other.session.removeAnnotations();
  expect(notesInColumn(other)).toEqual(USERS);
});

test("for more than 2,000 highlighted cells no notes are written and those of before go, and the message says so", async () => {
  const excel = await opened(3);
  await excel.session.notes.turn(true);
  await excel.session.validate();
  expect(notesInColumn(excel)).toEqual({ ...USERS, 4: "144" });

  const episodes = excel.host.workbook.getWorksheet("Episodes")!;
  for (let child = 2000; child < 2000 + MAX_NOTES; child++) episodes.addRow(wrongEpisode(String(child)));
  await excel.session.validate();
  expect(excel.session.getState().notice).toMatchObject({
    intent: "warning",
    text: expect.stringMatching(/^No notes were written: [\d,]+ cells are highlighted/) as string,
  });
  expect(notesInColumn(excel)).toEqual(USERS);
});
