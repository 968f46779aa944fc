import { WorkbookProblem } from "../../src/excel/problem";
import type { WorkbookNotes } from "../../src/excel/types";
import type { CellNote } from "../../src/report/cell-notes";
import { Session } from "../../src/taskpane/session";
import { checkerClient } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { MemoryWorkbook } from "./support/memory-workbook";
import { episodesSheet } from "./support/sheets";

/** A workbook in an Excel that has notes. */
class WorkbookWithNotes extends MemoryWorkbook {
  written: readonly CellNote[] = [];
  notesFailure: WorkbookProblem | null = null;
  readonly notes: WorkbookNotes = {
    replace: async (notes) => {
      if (this.notesFailure) throw this.notesFailure;
      this.written = notes;
      return notes.length;
    },
    remove: async () => {
      if (this.notesFailure) throw this.notesFailure;
      const { length } = this.written;
      this.written = [];
      return length;
    },
  };
}

function sessionOn(workbook: MemoryWorkbook): Session {
  return new Session({
    workbook,
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
    saveFile: () => {},
  });
}

async function opened() {
  const workbook = new WorkbookWithNotes([episodesSheet("Episodes", 5)]);
  const session = sessionOn(workbook);
  await session.open();
  return { workbook, session };
}

const PROBLEM = new WorkbookProblem("unexpected", "Excel refused a note.");

test("notes are off until switched on; the workbook remembers the choice, and the next Validate writes them", async () => {
  const { workbook, session } = await opened();
  expect(session.notes.areAvailable).toBe(true);
  await session.validate();
  expect(workbook.written).toEqual([]);

  await session.notes.turn(true);
  expect(workbook.choices.notes).toBe(true);
  await session.validate();
  expect(workbook.written.map(({ address }) => address)).toContain("D3");
  expect(workbook.written[0]?.text).toMatch(/^SSDA903 Validator: check of 22\/11\/2026 23:05\n/);
  expect(session.getState().notice).toBeNull();

  await session.notes.turn(false);
  await session.validate();
  expect(workbook.written).toEqual([]);
});

test("notes are removed by Remove annotations", async () => {
  const { workbook, session } = await opened();
  await session.notes.turn(true);
  await session.validate();
  await session.removeAnnotations();
  expect(workbook.written).toEqual([]);
  expect(session.getState().notice).toMatchObject({ intent: "success" });
});

test("when a copy has only notes and no other annotations, the message says that they were removed", async () => {
  const { workbook, session } = await opened();
  workbook.written = [{ sheet: "Episodes", address: "D2", text: "of before" }];
  await session.removeAnnotations();
  expect(session.getState().notice?.text).toContain("add-in's notes were removed");
});

test("when notes fail, the results and annotations stay, and the user is told", async () => {
  const { workbook, session } = await opened();
  await session.notes.turn(true);
  workbook.notesFailure = PROBLEM;
  await session.validate();
  const { results, notice } = session.getState();
  expect(workbook.annotations).not.toBeNull();
  expect(results?.findings.length).toBeGreaterThan(0);
  expect(notice).toMatchObject({ intent: "warning" });
  expect(notice?.text).toMatch(/Highlights and sheets are complete.*Excel refused a note\./);

  await session.removeAnnotations();
  expect(workbook.annotations).toBeNull();
  expect(session.getState().notice?.text).toContain("could not be removed. Excel refused a note.");
});

test("when notes fail, those who never chose notes are not told, but Remove annotations says that some may be left", async () => {
  const { workbook, session } = await opened();
  workbook.notesFailure = PROBLEM;
  await session.validate();
  expect(session.getState().notice).toBeNull();
  await session.removeAnnotations();
  expect(session.getState().notice).toMatchObject({ intent: "warning" });
});

test("where Excel has no notes they are not offered, and a remembered choice has no effect", async () => {
  const workbook = new MemoryWorkbook([episodesSheet("Episodes", 3)]);
  workbook.choices = { year: null, localAuthority: null, sheets: {}, notes: true };
  const session = sessionOn(workbook);
  await session.open();
  await session.validate();
  expect(session.notes.areAvailable).toBe(false);
  expect(session.getState().notice).toBeNull();
});
