import type { ExportedFile, ExportForm } from "../files/export-return";
import { FileWork } from "./file-worker/client";
import type { SessionCore } from "./session-core";
import { chosenReturn } from "./session-state";
import type { SessionParts } from "./session";
import { strings } from "./strings";
import { readContents } from "./validate";

/** Hands a file to the user. The pane does this as a download. */
export type SaveFile = (name: string, type: string, content: string | Uint8Array) => void;

/**
 * Writes the return, as the sheets hold it now, in the form that the department takes. First shows what the files will
 * hold. No method rejects: what goes wrong becomes a notice.
 */
export class ExportActions {
  private work: FileWork | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook" | "startFileWorker" | "saveFile">,
  ) {}

  /** Reads the workbook, and shows what the files of its return would hold. */
  async prepare(): Promise<void> {
    await this.core.stopLook();
    await this.core.runExclusively("export", "reading", async (signal, onProgress) => {
      const { sheets } = await readContents({ workbook: this.parts.workbook, signal, onProgress });
      onProgress({ phase: "exporting", done: 0, total: 0 });
      this.endWork();
      const work = new FileWork(this.parts.startFileWorker());
      this.work = work;
      try {
        const contents = await work.describe(sheets, chosenReturn(this.core.state), { signal });
        if (contents === null || contents.tables.length === 0) {
          const text = contents === null ? strings.exportQuestions : strings.nothingToExport;
          this.core.set({ notice: { intent: "warning", text } });
          this.endWork();
          return;
        }
        this.core.set({ exporting: { contents, saved: null } });
      } catch (error) {
        this.endWork();
        throw error;
      }
    });
  }

  /** Writes one file and hands it to the user. */
  async save(wanted: ExportForm): Promise<void> {
    await this.written(wanted, (file) => {
      this.parts.saveFile(file.name, file.type, file.content);
      const { exporting } = this.core.state;
      if (exporting) this.core.set({ exporting: { ...exporting, saved: file.name } });
    });
  }

  /** Returns the text of a file, for copying where the web view blocks downloads; null when it could not be written. */
  async text(wanted: Exclude<ExportForm, { form: "zip" }>): Promise<string | null> {
    let text: string | null = null;
    await this.written(wanted, ({ content }) => {
      text = typeof content === "string" ? content : null;
    });
    return text;
  }

  readonly leave = (): void => {
    this.endWork();
    this.core.set({ exporting: null });
  };

  private async written(wanted: ExportForm, use: (file: ExportedFile) => void): Promise<void> {
    const { work } = this;
    if (!work) return;
    await this.core.runExclusively("export", "exporting", async (signal) => {
      try {
        use(await work.write(wanted, { signal }));
      } catch (error) {
        // What the worker had read is gone with it. The next export reads the workbook again.
        if (work.isOver && work === this.work) this.leave();
        throw error;
      }
    });
  }

  private endWork(): void {
    this.work?.end();
    this.work = null;
  }
}
