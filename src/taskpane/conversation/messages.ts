import { z } from "zod";

/** A file that was chosen or dropped in the pane. */
export const chosenFile = z.object({ name: z.string(), content: z.instanceof(Blob) });
export type ChosenFile = Readonly<z.infer<typeof chosenFile>>;

/** A large part of a message, made by our own code on the other side: only that its parts are there is checked. */
export const withParts = <T>(...parts: readonly (keyof T & string)[]) =>
  z.custom<T>((value) => typeof value === "object" && value !== null && parts.every((part) => part in value));

/**
 * A request that could not be carried out. "for-user": the error is a sentence for the user; "run-gone": the run that was
 * asked about is no longer known; "unforeseen": any other, whose text is for developers.
 */
export const failedAnswer = z.object({
  type: z.literal("failed"),
  id: z.int(),
  error: z.string(),
  kind: z.enum(["for-user", "run-gone", "unforeseen"]),
});
export type FailedAnswer = z.infer<typeof failedAnswer>;

/** The run that was asked about is not the last one, nor the one before: the worker may have started anew since. */
export class RunGone extends Error {
  override readonly name = "RunGone";

  constructor() {
    super("The run is no longer known.");
  }
}

/** What every request and every answer has: both have the number of the request. */
export interface NumberedMessage {
  readonly type: string;
  readonly id: number;
}

/**
 * The answer to a request that ended with an error.
 * @param forUser the kinds of errors whose message is a sentence for the user
 */
export function failedAnswerOf(
  id: number,
  error: unknown,
  forUser: readonly (abstract new (...parts: never[]) => Error)[] = [],
): FailedAnswer {
  const text = error instanceof Error ? error.message : String(error);
  const isForUser = forUser.some((kind) => error instanceof kind);
  const kind = error instanceof RunGone ? "run-gone" : isForUser ? "for-user" : "unforeseen";
  return { type: "failed", id, error: text, kind };
}

/**
 * The answer to a message that is no request, so that whoever waits for it is told; null when it has no number, as nobody
 * can be waiting for it.
 */
export function unreadableRequest(message: unknown): FailedAnswer | null {
  const id = idOf(message);
  return id === null ? null : failedAnswerOf(id, new Error("The request could not be read."));
}

/** The number of a message that cannot be read otherwise; null without one. */
export function idOf(message: unknown): number | null {
  return numbered.safeParse(message).data?.id ?? null;
}

const numbered = z.object({ id: z.int() });
