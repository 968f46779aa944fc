import { CheckCancelled, CheckerFailure, CheckerProblem, type ChosenFile } from "../worker/client";
import type { ExportContents, ExportedFile, ExportForm } from "../../files/export-return";
import type { Sheet } from "../../return/sheets";
import type { SheetChoices } from "../worker/messages";
import { fileAnswerSchema, type FileAnswer, type FileRequest, type ShownTable } from "./messages";

/** The other end of the conversation: a Worker, or anything that takes and gives messages like one. */
export interface FilePort {
  postMessage(message: FileRequest): void;
  /** Sends every message to the one function, and tells the other when the other end broke down. */
  listen(onMessage: (data: unknown) => void, onBreakdown: () => void): void;
  terminate(): void;
}

export interface FileOperation {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What was found in files, for the pane. */
export interface ShownFiles {
  readonly tables: readonly ShownTable[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: FileOperation["onProgress"];
}

/**
 * A worker of its own for one set of files. Cancel ends it at once, whatever it is doing, and with it goes everything that it
 * had read: a monstrous file can neither hang the pane nor fill its memory.
 */
export class FileWork {
  private nextId = 1;
  /** Why it ended; null while it works. */
  private ended: Error | null = null;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly port: FilePort) {
    port.listen(
      (data) => this.receive(data),
      () => this.end(new CheckerFailure("The worker that reads files broke down.")),
    );
  }

  /**
   * Reads files; the tables found stay in the worker.
   * @throws CheckCancelled when the signal stopped it
   */
  async read(files: readonly ChosenFile[], operation: FileOperation = {}): Promise<ShownFiles> {
    const { tables, notes, problems } = await this.ask(
      { type: "read", files: [...files] },
      "found",
      operation,
    );
    return { tables, notes, problems };
  }

  /** Rows of a table found, by its index; a row may be shorter than the table is wide. */
  async rows(
    table: number,
    first: number,
    count: number,
    operation: FileOperation = {},
  ): Promise<readonly (readonly string[])[]> {
    return (await this.ask({ type: "rows", table, first, count }, "rows", operation)).rows;
  }

  /** What writing the return in these sheets would give. Null: several sheets fit one table, the user must say which counts. */
  async describe(
    sheets: readonly Sheet[],
    choices: SheetChoices,
    operation: FileOperation = {},
  ): Promise<ExportContents | null> {
    const message = { type: "describe" as const, sheets: [...sheets], choices };
    const { contents, question } = await this.ask(message, "described", operation);
    return question ? null : contents;
  }

  /** Writes the return that was described. */
  async write(wanted: ExportForm, operation: FileOperation = {}): Promise<ExportedFile> {
    return (await this.ask({ type: "write", wanted }, "written", operation)).file;
  }

  /** Whether it has ended, by Cancel or because it broke down: nothing can be asked of it any more. */
  get isOver(): boolean {
    return this.ended !== null;
  }

  /** Ends the worker, and with it everything that is asked of it. */
  end(reason: Error = new CheckCancelled()): void {
    if (this.ended) return;
    this.ended = reason;
    this.port.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
  }

  private async ask<T extends FileAnswer["type"]>(
    request: DistributiveOmit<FileRequest, "id">,
    expected: T,
    { onProgress, signal }: FileOperation,
  ): Promise<Extract<FileAnswer, { type: T }>> {
    if (this.ended) throw this.ended;
    if (signal?.aborted) throw new CheckCancelled();
    const id = this.nextId++;
    const cancel = () => this.end();
    signal?.addEventListener("abort", cancel);
    try {
      const answer = await new Promise<FileAnswer>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject, onProgress });
        this.port.postMessage({ ...request, id } as FileRequest);
      });
      if (answer.type === "failed") {
        throw answer.forUser ? new CheckerProblem(answer.error) : new CheckerFailure(answer.error);
      }
      if (answer.type !== expected) throw new CheckerFailure(`Expected ${expected}, but got ${answer.type}.`);
      return answer as Extract<FileAnswer, { type: T }>;
    } finally {
      this.waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    }
  }

  private receive(data: unknown): void {
    const parsed = fileAnswerSchema.safeParse(data);
    if (!parsed.success) return;
    const answer = parsed.data;
    const waiting = this.waiting.get(answer.id);
    if (!waiting) return;
    if (answer.type === "progress") waiting.onProgress?.(answer.done, answer.total);
    else waiting.resolve(answer);
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
