import type { NotesContext } from "../../../src/excel/notes";
import { cellAddress } from "../../../src/return/sheets";

/** A note or a comment in the workbook. */
interface Held {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
  width?: number;
  height?: number;
}

type Find = () => Held | undefined;
type Queue = (action: () => void) => void;

/**
 * The notes of a workbook as Microsoft documents them for ExcelApi 1.18. It stands in for Microsoft's client, which the
 * other Excel tests use, because the installable version of that has no notes. As there, nothing happens before `sync`,
 * what was not loaded cannot be read, a failing action stops the rest of its batch and undoes nothing, and a note is
 * identified by its index in the list, which changes when an earlier one is deleted.
 */
export class NotesStandIn implements NotesContext {
  readonly notes: Held[] = [];
  readonly comments: Held[] = [];
  roundTrips = 0;
  /** Whether notes have sizes; in Excel on the web they do not. */
  hasSizes = true;
  /** Returns the text that is stored when a note is added. */
  keep = (text: string): string => text;
  /** Called before a note is added or deleted; throw from it to make that fail. */
  before: (action: "add" | "delete", address: string) => void = () => {};
  private queued: (() => void)[] = [];

  /** Adds a note that is in the workbook from the start. */
  with(sheet: string, address: string, content: string): this {
    this.notes.push({ sheet, address, content });
    return this;
  }

  /** The contents of the notes, by cell. */
  get contents(): Record<string, string> {
    return Object.fromEntries(this.notes.map((one) => [`${one.sheet}!${one.address}`, one.content]));
  }

  readonly sync: NotesContext["sync"] = async <T>(value?: T) => {
    this.roundTrips++;
    const actions = this.queued;
    this.queued = [];
    for (const action of actions) action();
    return value as T;
  };

  get workbook(): NotesContext["workbook"] {
    return {
      notes: new ListProxy(this.queue, this.notes, (find) => new NoteProxy(this, find)),
      comments: new ListProxy(this.queue, this.comments, (find) => new PlacedProxy(this.queue, find)),
      worksheets: {
        getItem: (sheet) => {
          const at = (address: string): Find => {
            return () => this.notes.find((one) => one.sheet === sheet && one.address === address);
          };
          return {
            notes: {
              add: (address, content) => {
                this.queue(() => this.add({ sheet, address, content: this.keep(content) }));
                return new NoteProxy(this, at(address));
              },
              getItemOrNullObject: (address) => new NoteProxy(this, at(address)),
            },
          };
        },
      },
    };
  }

  readonly queue: Queue = (action) => void this.queued.push(action);

  delete(note: Held | undefined): void {
    if (!note) throw excelError("ItemNotFound");
    this.before("delete", note.address);
    this.notes.splice(this.notes.indexOf(note), 1);
  }

  resize(note: Held | undefined, size: Pick<Held, "width" | "height">): void {
    if (!this.hasSizes) throw excelError("ApiNotFound");
    if (!note) throw excelError("ItemNotFound");
    Object.assign(note, size);
  }

  private add(note: Held): void {
    this.before("add", note.address);
    const isTaken = [...this.notes, ...this.comments].some(
      ({ sheet, address }) => sheet === note.sheet && address === note.address,
    );
    if (isTaken) throw excelError("InvalidArgument");
    this.notes.push(note);
  }
}

class ListProxy<T> {
  private loaded: readonly T[] | null = null;

  constructor(
    private readonly queue: Queue,
    private readonly held: readonly Held[],
    private readonly make: (find: Find) => T,
  ) {}

  get items(): readonly T[] {
    return loadedOr(this.loaded);
  }

  load(): void {
    this.queue(() => {
      this.loaded = this.held.map((one, place) => {
        const item = this.make(() => this.held[place]);
        if (item instanceof NoteProxy) item.show(one);
        return item;
      });
    });
  }
}

class PlacedProxy {
  constructor(
    protected readonly queue: Queue,
    protected readonly find: Find,
  ) {}

  getLocation() {
    return new LocationProxy(this.queue, this.find);
  }
}

class NoteProxy extends PlacedProxy {
  private shown: { readonly content: string | null } | null = null;

  constructor(
    private readonly excel: NotesStandIn,
    find: Find,
  ) {
    super(excel.queue, find);
  }

  get isNullObject(): boolean {
    return loadedOr(this.shown).content === null;
  }

  get content(): string {
    return loadedOr(loadedOr(this.shown).content);
  }

  set width(width: number) {
    this.queue(() => this.excel.resize(this.find(), { width }));
  }

  set height(height: number) {
    this.queue(() => this.excel.resize(this.find(), { height }));
  }

  show(note: Held | undefined): void {
    this.shown = { content: note?.content ?? null };
  }

  load(): void {
    this.queue(() => this.show(this.find()));
  }

  delete(): void {
    this.queue(() => this.excel.delete(this.find()));
  }
}

class LocationProxy {
  private found: Held | null = null;

  constructor(
    private readonly queue: Queue,
    private readonly find: Find,
  ) {}

  get rowIndex(): number {
    return Number(/\d+$/.exec(loadedOr(this.found).address)?.[0]) - 1;
  }

  get columnIndex(): number {
    const letters = loadedOr(this.found).address.replace(/\d+$/, "");
    let column = 0;
    while (cellAddress(column, 1) !== `${letters}1`) column++;
    return column;
  }

  get worksheet(): { readonly name: string } {
    return { name: loadedOr(this.found).sheet };
  }

  load(): void {
    this.queue(() => (this.found = this.find() ?? null));
  }
}

function loadedOr<T>(value: T | null): T {
  if (value === null) throw excelError("PropertyNotLoaded");
  return value;
}

/** Makes an error like Excel's. */
export function excelError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
