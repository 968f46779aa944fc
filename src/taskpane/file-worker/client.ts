import { Conversation, failureOf, RequestCancelled, type WithoutId } from "../conversation/conversation";
import type { WorkerPort } from "../conversation/port";
import type { ChosenFile } from "../conversation/messages";
import type { ExportContents, ExportedFile, ExportForm } from "../../files/export-return";
import type { Sheet } from "../../return/sheets";
import type { InspectRequest } from "../worker/client";
import { fileAnswerSchema, type FileAnswer, type FileRequest, type ShownTable } from "./messages";

/** The file worker, as the pane talks to it. */
export type FilePort = WorkerPort<FileRequest>;

export interface FileOperation {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What was found in the files, for the pane. */
export interface ShownFiles {
  readonly tables: readonly ShownTable[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/**
 * A separate worker for one set of files. Cancel ends it at once, whatever it is doing, and discards everything it has
 * read. So a huge file can neither hang the pane nor fill its memory.
 */
export class FileWork {
  /** Why it ended; null while it is running. */
  private ended: Error | null = null;
  private readonly conversation: Conversation<FileRequest, FileAnswer>;

  constructor(port: FilePort) {
    this.conversation = new Conversation({
      start: () => port,
      answers: fileAnswerSchema,
      onBreakdown: (why) => this.end(failureOf(why)),
    });
    this.conversation.open();
  }

  /**
   * Reads files. The tables found stay in the worker.
   * @throws RequestCancelled when the signal stopped it
   */
  async read(files: readonly ChosenFile[], operation: FileOperation = {}): Promise<ShownFiles> {
    const { tables, notes, problems } = await this.ask(
      { type: "read", files: [...files] },
      "found",
      operation,
    );
    return { tables, notes, problems };
  }

  /** Returns rows of a table found, by its index. A row may be shorter than the table is wide. */
  async rows(
    table: number,
    first: number,
    count: number,
    operation: FileOperation = {},
  ): Promise<readonly (readonly string[])[]> {
    return (await this.ask({ type: "rows", table, first, count }, "rows", operation)).rows;
  }

  /**
   * Returns what the files of the return in these sheets would hold. Null when several sheets fit one table: the user
   * must say which one counts.
   * @param chosen the sheets' tables and the year, as the user chose them in the pane
   */
  async describe(
    sheets: readonly Sheet[],
    { choices, year }: InspectRequest,
    operation: FileOperation = {},
  ): Promise<ExportContents | null> {
    const message = { type: "describe" as const, sheets: [...sheets], choices, year };
    const { contents, question } = await this.ask(message, "described", operation);
    return question ? null : contents;
  }

  /** Writes the return that was described. */
  async write(wanted: ExportForm, operation: FileOperation = {}): Promise<ExportedFile> {
    return (await this.ask({ type: "write", wanted }, "written", operation)).file;
  }

  /** Whether the worker has ended, by Cancel or a breakdown. It then takes no more requests. */
  get isOver(): boolean {
    return this.ended !== null;
  }

  /** Ends the worker and rejects all open requests. */
  end(reason: Error = new RequestCancelled()): void {
    if (this.ended) return;
    this.ended = reason;
    this.conversation.end(reason);
  }

  private async ask<T extends FileAnswer["type"]>(
    request: WithoutId<FileRequest>,
    expected: T,
    { onProgress, signal }: FileOperation,
  ) {
    if (this.ended) throw this.ended;
    return this.conversation.ask(request, expected, {
      onProgress: onProgress && (({ done, total }) => onProgress(done, total)),
      signal,
      onCancel: () => this.end(),
    });
  }
}
