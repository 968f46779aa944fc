import type { z } from "zod";
import { idOf, RunGone, type FailedAnswer, type NumberedMessage } from "./messages";
import { problemStrings } from "../strings/problems";
import type { Breakdown, WorkerPort } from "./port";

/** A request was stopped by its signal. */
export class RequestCancelled extends Error {
  override readonly name = "RequestCancelled";
}

/** The worker broke down, or a request failed for an unforeseen reason. The message is for developers. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

/** A request could not be carried out. The message is for the user: it names the file and says what was expected. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
}

export interface AskOptions<Request, Progress> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called when the signal stops the request. */
  readonly onCancel: (id: number, port: WorkerPort<Request>) => void;
}

export interface ConversationParts<Request, Answer> {
  /** Starts the worker. */
  readonly start: () => WorkerPort<Request>;
  readonly answers: z.ZodType<Answer>;
  readonly onBreakdown: (why: Breakdown) => void;
}

interface Waiting<Answer extends NumberedMessage> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Extract<Answer, { type: "progress" }>) => void) | undefined;
}

/** Sends requests to a worker, and passes each answer to the request it belongs to. */
export class Conversation<Request extends NumberedMessage, Answer extends NumberedMessage> {
  private port: WorkerPort<Request> | null = null;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting<Answer>>();

  constructor(private readonly parts: ConversationParts<Request, Answer>) {}

  /** Returns the worker, and starts one if there is none. */
  open(): WorkerPort<Request> {
    if (this.port) return this.port;
    const port = this.parts.start();
    const onBreakdown = (why: Breakdown) => {
      // A worker that was ended may report this late, when another one is running.
      if (this.port === port) this.parts.onBreakdown(why);
    };
    port.listen((data) => this.receive(data), onBreakdown);
    this.port = port;
    return port;
  }

  /** Ends the worker and rejects all open requests. The next request starts another worker. */
  end(reason: Error): void {
    this.port?.terminate();
    this.port = null;
    for (const { reject } of this.waiting.values()) reject(reason);
  }

  /**
   * Sends one request and returns its answer.
   * @param expected the type of answer
   * @throws RequestCancelled when the signal stopped it; RequestProblem with a message for the user; RunGone;
   *   WorkerFailure
   */
  async ask<Type extends Answer["type"]>(
    request: WithoutId<Request>,
    expected: Type,
    { onProgress, signal, onCancel }: AskOptions<Request, Extract<Answer, { type: "progress" }>>,
  ): Promise<Extract<Answer, { type: Type }>> {
    if (signal?.aborted) throw new RequestCancelled();
    const id = this.nextId++;
    const port = this.open();
    const cancel = () => onCancel(id, port);
    signal?.addEventListener("abort", cancel);
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject, onProgress });
        port.postMessage({ ...request, id } as unknown as Request);
      });
      if (answer.type === "cancelled") throw new RequestCancelled();
      if (isFailed(answer)) throw errorOf(answer);
      if (!isOfType(answer, expected))
        throw new WorkerFailure(`Expected ${expected}, but got ${answer.type}.`);
      return answer;
    } finally {
      this.waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    }
  }

  private receive(data: unknown): void {
    const parsed = this.parts.answers.safeParse(data);
    if (!parsed.success) {
      this.waiting.get(idOf(data) ?? -1)?.reject(new WorkerFailure("The answer could not be read."));
      return;
    }
    const answer = parsed.data;
    const waiting = this.waiting.get(answer.id);
    if (isOfType(answer, "progress")) waiting?.onProgress?.(answer);
    else waiting?.resolve(answer);
  }
}

function errorOf({ kind, error }: FailedAnswer): Error {
  switch (kind) {
    case "for-user":
      return new RequestProblem(error);
    case "run-gone":
      return new RunGone();
    case "unforeseen":
      return new WorkerFailure(error);
  }
}

/** Returns the error for requests whose worker broke down. */
export function failureOf(why: Breakdown): RequestProblem | WorkerFailure {
  return why === "not loaded"
    ? new RequestProblem(problemStrings.partNotLoaded)
    : new WorkerFailure("The worker broke down.");
}

/** A request before it gets its number. */
export type WithoutId<Request> = Request extends unknown ? Omit<Request, "id"> : never;

function isOfType<Answer extends NumberedMessage, Type extends Answer["type"]>(
  answer: Answer,
  type: Type,
): answer is Extract<Answer, { type: Type }> {
  return answer.type === type;
}

function isFailed(answer: NumberedMessage): answer is FailedAnswer {
  return answer.type === "failed";
}
