import { isOwnNote, type CellNote } from "../report/cell-notes";
import { LINE_HEIGHT, linesOf } from "../report/wrapped-text";
import { cellAddress } from "../return/sheets";
import { problemOf, stopIfCancelled } from "./batch";
import { withSentence, WorkbookProblem } from "./problem";
import { roundTrip } from "./round-trip";
import { rollBack } from "./roll-back";
import type { LongOperation } from "./types";

type Place = Pick<CellNote, "sheet" | "address">;

/** The number of notes that one round trip reads, writes or deletes. */
const NOTES_PER_BATCH = 500;

/** How often to look for notes to remove while rows are being moved. */
const MAX_LOOKS = 4;

/** The width of a note in points. By default, desktop Excel shows about four lines of 20 characters. */
const NOTE_WIDTH = 260;
const CHARACTERS_PER_LINE = 42;

const NOTES_MAY_REMAIN =
  "Some of the add-in's notes may still be there: use Remove annotations when Excel answers again.";

/** Whether this Excel offers notes to add-ins. Outside an Office page, as in the tests, it does not. */
export function hasNotes(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/**
 * Writes notes in place of all the add-in's earlier ones, whichever sheets those are in. A cell with the user's own
 * note or comment keeps it and gets none. Returns how many were written. Round trips: a constant number, plus a few
 * for each 500 notes.
 * @throws WorkbookProblem after taking back what was written; it says so if some notes may be left
 */
export async function replaceNotes(
  context: Excel.RequestContext,
  notes: readonly CellNote[],
  operation: LongOperation,
): Promise<number> {
  await removeNotes(context, operation);
  if (notes.length === 0) return 0;
  const taken = await cellsWithNotes(context, operation);
  const free = notes.filter((note) => !taken.has(keyOf(note)));
  try {
    await forEachBatch(free, operation, async (round) => {
      const added = await roundTrip(context, operation, () => round.map((note) => add(context, note)));
      // A note that could not be found again must not be left in the workbook.
      if (!added.every(({ content }) => isOwnNote(content))) throw notRecognised();
    });
  } catch (error) {
    throw await rollBack(problemOf(error), operation, NOTES_MAY_REMAIN, (again) =>
      removeWritten(context, free, again),
    );
  }
  await fitToText(context, free, operation);
  return free.length;
}

/**
 * Deletes all the add-in's notes, including those from an earlier session or another computer, and no others. Returns
 * how many.
 * @throws WorkbookProblem that says that some may be left
 */
export async function removeNotes(context: Excel.RequestContext, operation: LongOperation): Promise<number> {
  try {
    return await removeWhere(context, isOwnNote, operation);
  } catch (error) {
    throw withSentence(problemOf(error), NOTES_MAY_REMAIN);
  }
}

/**
 * Deletes the notes with certain texts, wherever they are. If rows are moved between two messages, notes may not be
 * where they were found, so looks again until none is left. Returns how many there were.
 */
async function removeWhere(
  context: Excel.RequestContext,
  isOwn: (content: string) => boolean,
  operation: LongOperation,
): Promise<number> {
  let removed = 0;
  for (let look = 1; look <= MAX_LOOKS; look++) {
    const all = await roundTrip(context, operation, () => {
      const { notes } = context.workbook;
      notes.load("items/content");
      return notes;
    });
    const own = all.items.filter(({ content }) => isOwn(content));
    if (own.length === 0) return removed;
    if (look === 1) removed = own.length;
    await deleteNotes(context, await placesOf(context, own, operation), isOwn, operation);
  }
  throw keepMoving();
}

/** Returns the cells that hold a note or a comment. A cell cannot have both, so a comment is in the way too. */
async function cellsWithNotes(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<ReadonlySet<string>> {
  const { notes, comments } = await roundTrip(context, operation, () => {
    const { notes, comments } = context.workbook;
    notes.load("items/content");
    comments.load("items/id");
    return { notes, comments };
  });
  const places = await placesOf(context, [...notes.items, ...comments.items], operation);
  return new Set(places.map(keyOf));
}

async function placesOf(
  context: Excel.RequestContext,
  placed: readonly (Excel.Note | Excel.Comment)[],
  operation: LongOperation,
): Promise<Place[]> {
  const places: Place[] = [];
  await forEachBatch(placed, operation, async (round) => {
    const cells = await roundTrip(context, operation, () =>
      round.map((one) => {
        const cell = one.getLocation();
        cell.load("rowIndex,columnIndex,worksheet/name");
        return cell;
      }),
    );
    for (const { worksheet, rowIndex, columnIndex } of cells) {
      places.push({ sheet: worksheet.name, address: cellAddress(columnIndex, rowIndex + 1) });
    }
  });
  return places;
}

/**
 * Deletes notes by their cells, after checking the text of each one again. Cells are used because a note's position
 * in Excel's list changes when an earlier one is deleted.
 */
async function deleteNotes(
  context: Excel.RequestContext,
  places: readonly Place[],
  isOwn: (content: string) => boolean,
  operation: LongOperation,
): Promise<void> {
  await forEachBatch(places, operation, async (round) => {
    const found = await roundTrip(context, operation, () =>
      round.map((place) => {
        const note = noteAt(context, place);
        note.load("content");
        return { place, note };
      }),
    );
    const own = found.filter(({ note }) => !note.isNullObject && isOwn(note.content));
    if (own.length === 0) return;
    await roundTrip(context, operation, () => own.forEach(({ place }) => noteAt(context, place).delete()));
  });
}

/** Removes the notes that were written, also if Excel put something in front of their texts. */
async function removeWritten(
  context: Excel.RequestContext,
  written: readonly CellNote[],
  operation: LongOperation,
): Promise<void> {
  const [first] = written[0]?.text.split("\n") ?? [];
  await removeWhere(context, (content) => first !== undefined && content.includes(first), operation);
}

function add(context: Excel.RequestContext, { sheet, address, text }: CellNote): Excel.Note {
  const note = context.workbook.worksheets.getItem(sheet).notes.add(address, text);
  note.load("content");
  return note;
}

/** Sizes the notes to fit their texts. Excel on the web shows notes in a size of its own and refuses this. */
async function fitToText(
  context: Excel.RequestContext,
  notes: readonly CellNote[],
  operation: LongOperation,
): Promise<void> {
  try {
    await forEachBatch(notes, operation, async (round) => {
      await roundTrip(context, operation, () => {
        for (const cell of round) {
          const note = noteAt(context, cell);
          note.width = NOTE_WIDTH;
          note.height = LINE_HEIGHT * (1 + linesOf(cell.text, CHARACTERS_PER_LINE));
        }
      });
    });
  } catch {
    // Every note is written by then, and can be read by enlarging it.
  }
}

function noteAt(context: Excel.RequestContext, { sheet, address }: Place): Excel.Note {
  return context.workbook.worksheets.getItem(sheet).notes.getItemOrNullObject(address);
}

async function forEachBatch<T>(
  items: readonly T[],
  operation: LongOperation,
  work: (round: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < items.length; first += NOTES_PER_BATCH) {
    stopIfCancelled(operation);
    await work(items.slice(first, first + NOTES_PER_BATCH));
  }
}

function keyOf({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

function notRecognised(): WorkbookProblem {
  return new WorkbookProblem(
    "unexpected",
    "Excel changed the text of the notes, so the add-in could not recognise and remove them later. They were removed again. Your data was not changed.",
  );
}

function keepMoving(): WorkbookProblem {
  return new WorkbookProblem(
    "being-changed",
    "Rows kept being moved while the add-in's notes were being removed. Your data was not changed.",
  );
}
