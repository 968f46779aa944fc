import { z } from "zod";

/** A file that was chosen or dropped in the pane. */
export const chosenFile = z.object({ name: z.string(), content: z.instanceof(Blob) });
export type ChosenFile = Readonly<z.infer<typeof chosenFile>>;

/**
 * A schema for a large part of a message from our own code on the other side. It only checks that these parts are
 * there.
 */
export const withParts = <T>(...parts: readonly (keyof T & string)[]) =>
  z.custom<T>((value) => typeof value === "object" && value !== null && parts.every((part) => part in value));

/**
 * A request that could not be carried out. "for-user": the error is a sentence for the user. "run-gone": the run that
 * was asked about is no longer known. "unforeseen": anything else; the text is for developers.
 */
export const failedAnswer = z.object({
  type: z.literal("failed"),
  id: z.int(),
  error: z.string(),
  kind: z.enum(["for-user", "run-gone", "unforeseen"]),
});
export type FailedAnswer = z.infer<typeof failedAnswer>;

/** The run asked about is neither the last one nor the one before. The worker may have been restarted since. */
export class RunGone extends Error {
  override readonly name = "RunGone";

  constructor() {
    super("The run is no longer known.");
  }
}

/** What every request and answer has. An answer carries the number of its request. */
export interface NumberedMessage {
  readonly type: string;
  readonly id: number;
}

/**
 * Returns the answer to a request that ended with an error.
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
 * Returns the answer to a message that is not a valid request, so that the sender is told. Null when it has no number:
 * then nobody can be waiting for it.
 */
export function unreadableRequest(message: unknown): FailedAnswer | null {
  const id = idOf(message);
  return id === null ? null : failedAnswerOf(id, new Error("The request could not be read."));
}

/** Returns the number of a message that is otherwise unreadable; null if it has none. */
export function idOf(message: unknown): number | null {
  return numbered.safeParse(message).data?.id ?? null;
}

const numbered = z.object({ id: z.int() });
