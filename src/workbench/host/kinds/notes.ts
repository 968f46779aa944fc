import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { areaCells } from "../cells/addresses";
import { rangeByAddress } from "../cells/address-lookup";
import { findCell } from "../cells/cell-values";
import { Cells } from "../cells/cells";
import type { Arguments } from "../client/arguments";
import { type Answer, hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { number } from "../client/property-values";
import type { ExcelState, NoteSize } from "../excel-state";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { areaOf, hasNote, noteText, removeNote } from "../sheets/notes";

/** The size in points that desktop Excel gives every new note (office-js issue 5820). */
const NEW_NOTE: NoteSize = { width: 108, height: 59 };

function notesOf(owner: Worksheet | null, { notesAndComments: { notes } }: ExcelState): readonly Cell[] {
  return owner === null ? notes : notes.filter(({ worksheet }) => worksheet === owner);
}

/** Returns the one cell that an argument names: a range, or an address. */
function cellsNamed(owner: Worksheet | null, args: Arguments, state: ExcelState): Cells {
  const cells = args.optionalCells(0) ?? rangeByAddress(state, owner ?? state.activeSheet, args.text(0));
  if (areaCells(cells.area) !== 1) throw invalidArgument(`${cells.address} is not a single cell.`);
  return cells;
}

function findNote(owner: Worksheet | null, args: Arguments, state: ExcelState): HostObject | undefined {
  const { sheet, area } = cellsNamed(owner, args, state);
  const cell = findCell(sheet, area.top, area.left);
  return hasNote(cell) ? hostObject("Note", cell) : undefined;
}

function requireItem(item: HostObject | undefined, key: string): HostObject {
  if (item === undefined) throw itemNotFound(`There is no note or comment ${key}.`);
  return item;
}

/** A cell with a note or a comment takes no other. Microsoft does not say with which error Excel refuses it. */
function addNote(owner: Worksheet | null, args: Arguments, state: ExcelState): Answer {
  const { sheet, area, address } = cellsNamed(owner, args, state);
  state.requireWritable(sheet);
  if (findCell(sheet, area.top, area.left)?.comment !== undefined)
    throw invalidArgument(`${address} already has a note or a comment.`);
  const cell = sheet.getCell(area.top + 1, area.left + 1);
  cell.note = state.notesBeginWith + args.text(1);
  state.notesChanged(cell);
  return hostObject("Note", cell);
}

/**
 * Notes have no identifier here, since none is documented. So the client takes a listed note by its place in the list,
 * which changes when an earlier one is deleted.
 */
export const notesKind: Kind<Worksheet | null> = {
  items: (owner, state) => notesOf(owner, state).map((cell) => hostObject("Note", cell)),
  item: (owner, args, state) => requireItem(findNote(owner, args, state), args.text(0)),
  makers: {
    Add: addNote,
    GetItemAt: (owner, args, state) => {
      const cell = notesOf(owner, state)[args.integer(0)];
      return requireItem(cell && hostObject("Note", cell), String(args.integer(0)));
    },
    GetItemOrNullObject: (owner, args, state) => findNote(owner, args, state) ?? NULL_OBJECT,
  },
  methods: { GetCount: (owner, _args, state) => notesOf(owner, state).length },
};

function requireNote(cell: Cell): object {
  if (cell.comment === undefined) throw itemNotFound(`The note of ${cell.address} was deleted.`);
  return cell.comment;
}

function sizeOf(cell: Cell, state: ExcelState): NoteSize {
  const note = requireNote(cell);
  if (!state.notesHaveSizes) throw new HostError("NotImplemented", "Excel on the web has no sizes of notes.");
  return state.noteSizes.get(note) ?? NEW_NOTE;
}

function resize(cell: Cell, change: Partial<NoteSize>, state: ExcelState): void {
  const size = sizeOf(cell, state);
  state.requireWritable(cell.worksheet);
  state.noteSizes.set(requireNote(cell), { ...size, ...change });
}

function locationOf(cell: Cell): Answer {
  requireNote(cell);
  return hostObject("Range", new Cells(cell.worksheet, [areaOf(cell)]));
}

export const noteKind: Kind<Cell> = {
  properties: {
    Content: { read: (cell) => noteText(cell) },
    Width: {
      read: (cell, state) => sizeOf(cell, state).width,
      write: (cell, value, state) => resize(cell, { width: number(value, "note.width") }, state),
    },
    Height: {
      read: (cell, state) => sizeOf(cell, state).height,
      write: (cell, value, state) => resize(cell, { height: number(value, "note.height") }, state),
    },
  },
  makers: { GetLocation: locationOf },
  methods: {
    Delete: (cell, _args, state) => {
      requireNote(cell);
      state.requireWritable(cell.worksheet);
      removeNote(cell);
      state.notesChanged(cell);
    },
  },
};

function commentId(cell: Cell, state: ExcelState): string {
  return `${state.sheetId(cell.worksheet)};${cell.address}`;
}

export const commentsKind: Kind<null> = {
  items: (_, { notesAndComments }) => notesAndComments.comments.map((cell) => hostObject("Comment", cell)),
  item: (_, args, state) => {
    const cell = state.notesAndComments.comments.find((each) => commentId(each, state) === args.text(0));
    return requireItem(cell && hostObject("Comment", cell), args.text(0));
  },
};

export const commentKind: Kind<Cell> = {
  identity: (cell, state) => ({ Id: commentId(cell, state) }),
  properties: { Id: { read: commentId } },
  makers: { GetLocation: locationOf },
};
