import { Workbook } from "@cj-tech-master/excelts";
import { openFiles, type GivenFile } from "../files/open-files";
import { FileProblem } from "../files/problem";
import { workbookOfTexts } from "../files/sheets-to-xlsx";
import { writeXlsx } from "../files/write-xlsx";
import { fitRows } from "./grid/sheet-layout";
import type { HostChange } from "./host/excel-state";
import { SimulatedExcel } from "./host/simulated-excel";
import { strings } from "./strings";

export interface WorkbenchNotice {
  readonly intent: "error" | "success" | "info";
  readonly text: string;
}

/** What the page shows beside the workbook itself. Each change makes a new object. */
export interface WorkbenchState {
  /** Name of the open workbook's file; null before the first is open. */
  readonly fileName: string | null;
  /** Anything was changed since the workbook was opened or downloaded, by the user or the add-in. */
  readonly changed: boolean;
  /** Something typed is in the pane alone: it is lost with the workbook. */
  readonly unsaved: boolean;
  /** What is being done with a file. */
  readonly busy: string | null;
  readonly notice: WorkbenchNotice | null;
  /** Files that wait for the user to give up the changes of the open workbook. */
  readonly waiting: readonly GivenFile[] | null;
  /** Counts the workbooks opened: another one is another run of Excel, with a fresh task pane. */
  readonly opened: number;
  /** Counts changes of cells, formats and sheets. */
  readonly content: number;
  /** Counts changes of the shown sheet and the selection. */
  readonly selection: number;
}

const INITIAL: WorkbenchState = {
  fileName: null,
  changed: false,
  unsaved: false,
  busy: null,
  notice: null,
  waiting: null,
  opened: 0,
  content: 0,
  selection: 0,
};

/** The page is not drawn again for so many milliseconds after it was. */
const REST = 150;

/** Where the practice workbook comes from; rejects when it cannot be had. */
export type LoadPractice = () => Promise<Uint8Array>;
/** Keeps the practice lists where the add-in finds them; rejects when they cannot be had. */
export type KeepPracticeLists = () => Promise<void>;
/** Gives a file to the user. */
export type SaveFile = (name: string, bytes: Uint8Array) => void;

/**
 * The open workbook in the simulated Excel, and what is done with files. No method rejects: what goes wrong becomes a
 * notice, and the workbook that was open stays open.
 */
export class Workbench {
  readonly host = new SimulatedExcel(blankWorkbook());
  private state = INITIAL;
  private readonly listeners = new Set<() => void>();
  private readonly unseen = new Set<HostChange["kind"]>();
  private telling = false;
  private resting = false;

  constructor(
    private readonly loadPractice: LoadPractice,
    private readonly saveFile: SaveFile,
    private readonly keepPracticeLists: KeepPracticeLists,
  ) {
    this.host.onDidChange(({ kind }) => this.hostChanged(kind));
  }

  readonly getState = (): WorkbenchState => this.state;

  /** Tells the listener of every change; answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the practice workbook as it came with the product. */
  async openPractice(): Promise<void> {
    await this.open([{ name: strings.practiceFile, read: this.loadPractice }]);
  }

  /** Loads the practice lists into the add-in. */
  readonly loadPracticeLists = async (): Promise<void> => {
    if (this.state.busy !== null) return;
    this.set({ busy: strings.loadingLists, notice: null });
    try {
      await this.keepPracticeLists();
      this.notify({ intent: "success", text: strings.listsLoaded });
    } catch (error) {
      this.fail(error, strings.listsFailed);
    } finally {
      this.set({ busy: null });
    }
  };

  /** Whether something would be lost with the open workbook. */
  get wouldLose(): boolean {
    return this.state.changed || this.state.unsaved;
  }

  /** Takes note of whether the pane holds something typed that is not in the workbook. */
  readonly setUnsaved = (unsaved: boolean): void => this.set({ unsaved });

  /** Opens a workbook or CSV files, after asking when the open workbook was changed, or the pane holds what is not saved. */
  readonly open = async (files: readonly GivenFile[]): Promise<void> => {
    if (files.length === 0 || this.state.busy !== null) return;
    if (this.wouldLose) this.set({ waiting: files });
    else await this.replace(files);
  };

  /** Answers the question whether the changes of the open workbook may be lost. */
  readonly answerReplace = async (replace: boolean): Promise<void> => {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (replace && waiting) await this.replace(waiting);
  };

  private async replace(files: readonly GivenFile[]): Promise<void> {
    const fileName = files.length === 1 && files[0] ? files[0].name : strings.csvWorkbook;
    this.set({ busy: strings.opening(fileName), notice: null });
    try {
      const { workbook, sheets, notes } = await openFiles(files);
      this.host.replaceWorkbook(workbook?.workbook ?? workbookOfTexts(sheets));
      this.unseen.clear();
      const { opened, content, selection } = this.state;
      this.set({
        fileName: fileName.replace(/\.[^.]*$/, ".xlsx"),
        changed: false,
        unsaved: false,
        opened: opened + 1,
        content: content + 1,
        selection: selection + 1,
        notice: notes.length === 0 ? null : { intent: "info", text: notes.join(" ") },
      });
    } catch (error) {
      this.fail(error, strings.openFailed(fileName));
    } finally {
      this.set({ busy: null });
    }
  }

  /** Gives the open workbook to the user as an .xlsx file. */
  readonly download = async (): Promise<void> => {
    const { fileName, busy } = this.state;
    if (fileName === null || busy !== null) return;
    this.set({ busy: strings.saving, notice: null });
    const unfit = this.host.workbook.worksheets.map(fitRows);
    try {
      this.saveFile(fileName, await writeXlsx(this.host.workbook));
      this.set({ changed: false, notice: { intent: "success", text: strings.downloaded(fileName) } });
    } catch (error) {
      this.fail(error, strings.downloadFailed);
    } finally {
      for (const takeBack of unfit) takeBack();
      this.set({ busy: null });
    }
  };

  /** Says something to the user. */
  readonly notify = (notice: WorkbenchNotice | null): void => this.set({ notice });

  private fail(error: unknown, otherwise: string): void {
    const text = error instanceof FileProblem ? error.message : otherwise;
    this.set({ notice: { intent: "error", text } });
  }

  /**
   * A run of the add-in is dozens of batches with thousands of changes each: the page is told after a batch, but not
   * again at once. A new selection is always shown at once.
   */
  private hostChanged(kind: HostChange["kind"]): void {
    this.unseen.add(kind);
    if (kind !== "selection" && this.resting) return;
    if (this.telling) return;
    this.telling = true;
    queueMicrotask(() => this.tellHostChanges());
  }

  private rest(): void {
    this.resting = true;
    setTimeout(() => {
      this.resting = false;
      this.tellHostChanges();
    }, REST);
  }

  private tellHostChanges(): void {
    this.telling = false;
    if (this.unseen.size === 0) return;
    const selectionOnly = [...this.unseen].every((kind) => kind === "selection");
    this.unseen.clear();
    if (!selectionOnly && !this.resting) this.rest();
    const { content, selection, changed } = this.state;
    this.set({
      changed: changed || !selectionOnly,
      content: selectionOnly ? content : content + 1,
      selection: selection + 1,
    });
  }

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function blankWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return workbook;
}
