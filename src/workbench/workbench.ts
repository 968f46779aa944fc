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

/** What the page shows besides the workbook itself. Each change creates a new object. */
export interface WorkbenchState {
  /** The name of the open workbook's file; null until one is open. */
  readonly fileName: string | null;
  /** Whether the user or the add-in has changed anything since the workbook was opened or downloaded. */
  readonly changed: boolean;
  /** Whether the pane holds typed text that is not saved in the workbook and would be lost with it. */
  readonly unsaved: boolean;
  /** What is being done with a file; null if nothing is. */
  readonly busy: string | null;
  readonly notice: WorkbenchNotice | null;
  /** Files that will be opened if the user agrees to lose the changes to the open workbook. */
  readonly pendingFiles: readonly GivenFile[] | null;
  /** Counts the workbooks opened. Each one is like a new start of Excel, with a fresh task pane. */
  readonly opened: number;
  /** Counts changes of cells, formats and sheets. */
  readonly content: number;
  /** Counts changes of the sheet on screen and of the selection. */
  readonly selection: number;
}

const INITIAL: WorkbenchState = {
  fileName: null,
  changed: false,
  unsaved: false,
  busy: null,
  notice: null,
  pendingFiles: null,
  opened: 0,
  content: 0,
  selection: 0,
};

/** The pause in milliseconds before the page is redrawn again. */
const REDRAW_PAUSE = 150;

/** Loads the practice workbook; rejects if it cannot be fetched. */
export type LoadPractice = () => Promise<Uint8Array>;
/** Stores the practice lists where the add-in finds them; rejects if they cannot be fetched. */
export type KeepPracticeLists = () => Promise<void>;
/** Offers a file to the user as a download. */
export type SaveFile = (name: string, bytes: Uint8Array) => void;

/**
 * The open workbook in the simulated Excel, and what is done with files. No method rejects: if something goes wrong,
 * it becomes a notice, and the open workbook stays open.
 */
export class Workbench {
  readonly host = new SimulatedExcel(blankWorkbook());
  private state = INITIAL;
  private readonly listeners = new Set<() => void>();
  private readonly pendingChanges = new Set<HostChange["kind"]>();
  private isNotificationQueued = false;
  private isPaused = false;

  constructor(
    private readonly loadPractice: LoadPractice,
    private readonly saveFile: SaveFile,
    private readonly keepPracticeLists: KeepPracticeLists,
  ) {
    this.host.onDidChange(({ kind }) => this.onHostChange(kind));
  }

  readonly getState = (): WorkbenchState => this.state;

  /** Calls the listener after every change. Returns a function that stops this. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the practice workbook in its original state. */
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

  /** Whether anything would be lost if another workbook were opened. */
  get hasUnsavedWork(): boolean {
    return this.state.changed || this.state.unsaved;
  }

  /** Records whether the pane holds typed text that is not saved in the workbook. */
  readonly setUnsaved = (unsaved: boolean): void => this.set({ unsaved });

  /** Opens a workbook or CSV files, after asking if the open workbook was changed or the pane holds unsaved text. */
  readonly open = async (files: readonly GivenFile[]): Promise<void> => {
    if (files.length === 0 || this.state.busy !== null) return;
    if (this.hasUnsavedWork) this.set({ pendingFiles: files });
    else await this.replace(files);
  };

  /** Answers the question whether changes to the open workbook may be lost. */
  readonly answerReplace = async (replace: boolean): Promise<void> => {
    const { pendingFiles } = this.state;
    this.set({ pendingFiles: null });
    if (replace && pendingFiles) await this.replace(pendingFiles);
  };

  private async replace(files: readonly GivenFile[]): Promise<void> {
    const fileName = files.length === 1 && files[0] ? files[0].name : strings.csvWorkbook;
    this.set({ busy: strings.opening(fileName), notice: null });
    try {
      const { workbook, sheets, notes } = await openFiles(files);
      this.host.replaceWorkbook(workbook?.workbook ?? workbookOfTexts(sheets));
      this.pendingChanges.clear();
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

  /** Offers the open workbook to the user as an .xlsx file. */
  readonly download = async (): Promise<void> => {
    const { fileName, busy } = this.state;
    if (fileName === null || busy !== null) return;
    this.set({ busy: strings.saving, notice: null });
    const restoreHeights = this.host.workbook.worksheets.map(fitRows);
    try {
      this.saveFile(fileName, await writeXlsx(this.host.workbook));
      this.set({ changed: false, notice: { intent: "success", text: strings.downloaded(fileName) } });
    } catch (error) {
      this.fail(error, strings.downloadFailed);
    } finally {
      for (const restore of restoreHeights) restore();
      this.set({ busy: null });
    }
  };

  /** Shows a message to the user, or removes it. */
  readonly notify = (notice: WorkbenchNotice | null): void => this.set({ notice });

  private fail(error: unknown, fallback: string): void {
    const text = error instanceof FileProblem ? error.message : fallback;
    this.set({ notice: { intent: "error", text } });
  }

  /**
   * Records a change in the simulated Excel. A run of the add-in is dozens of batches with thousands of changes each,
   * so the page is notified once after a batch and then only after a pause. A new selection is always shown at once.
   */
  private onHostChange(kind: HostChange["kind"]): void {
    this.pendingChanges.add(kind);
    if (kind !== "selection" && this.isPaused) return;
    if (this.isNotificationQueued) return;
    this.isNotificationQueued = true;
    queueMicrotask(() => this.notifyHostChanges());
  }

  private pause(): void {
    this.isPaused = true;
    setTimeout(() => {
      this.isPaused = false;
      this.notifyHostChanges();
    }, REDRAW_PAUSE);
  }

  private notifyHostChanges(): void {
    this.isNotificationQueued = false;
    if (this.pendingChanges.size === 0) return;
    const selectionOnly = [...this.pendingChanges].every((kind) => kind === "selection");
    this.pendingChanges.clear();
    if (!selectionOnly && !this.isPaused) this.pause();
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
