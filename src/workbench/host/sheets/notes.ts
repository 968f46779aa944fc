import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { type Area, cellArea } from "../cells/addresses";
import { findCell } from "../cells/cell-values";

/**
 * In a file, a threaded comment is also a note, for older programs, whose text begins so. excelts reads only that
 * note.
 */
const THREADED = "[Threaded comment]";

/** Whether a cell has a note. */
export function hasNote(cell: Cell | undefined): cell is Cell {
  return cell?.comment !== undefined && !noteText(cell).startsWith(THREADED);
}

/** Whether a cell has a threaded comment. */
function hasComment(cell: Cell | undefined): cell is Cell {
  return cell?.comment !== undefined && noteText(cell).startsWith(THREADED);
}

/** Returns the text of a cell's note; "" if it has none. */
export function noteText({ note }: Cell): string {
  if (typeof note === "string" || note === undefined) return note ?? "";
  return (note.texts ?? []).map(({ text }) => text).join("");
}

/** The cells of a workbook that have a note, and those that have a comment, sheet by sheet and row by row. */
export interface NotesAndComments {
  readonly notes: readonly Cell[];
  readonly comments: readonly Cell[];
}

/** Returns the cells with notes and with comments. */
export function notesAndComments(sheets: readonly Worksheet[]): NotesAndComments {
  const cells = sheets.flatMap(cellsWithNotes);
  return { notes: cells.filter(hasNote), comments: cells.filter(hasComment) };
}

function cellsWithNotes(sheet: Worksheet): Cell[] {
  const found: Cell[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const columns = sheet.findRow(row + 1)?.cellCount ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const cell = findCell(sheet, row, column);
      if (cell?.comment !== undefined) found.push(cell);
    }
  }
  return found;
}

/** Returns where a cell is, counted from 0. */
export function areaOf(cell: Cell): Area {
  return cellArea(cell.row - 1, cell.col - 1);
}

/** Takes the note or the comment from a cell. excelts alone would keep it among what it saves. */
export function removeNote(cell: Cell): void {
  cell.comment = undefined;
  delete cell.model.comment;
}

/** Moves notes and comments with their cells. excelts leaves them where they are. Call it before the cells move. */
export function notesToMove(sheet: Worksheet): (move: (area: Area) => Area[]) => void {
  const before = cellsWithNotes(sheet).map((cell) => ({ area: areaOf(cell), comment: cell.comment, cell }));
  return (move) => {
    for (const { cell } of before) removeNote(cell);
    for (const { area, comment } of before) {
      const [moved] = move(area);
      if (moved !== undefined) sheet.getCell(moved.top + 1, moved.left + 1).comment = comment;
    }
  };
}
