import { z } from "zod";

/** A request that could not be carried out. `forUser`: the error is a sentence for the user. */
export const failedAnswer = z.object({
  type: z.literal("failed"),
  id: z.int(),
  error: z.string(),
  forUser: z.boolean(),
});
export type FailedAnswer = z.infer<typeof failedAnswer>;

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
  return { type: "failed", id, error: text, forUser: forUser.some((kind) => error instanceof kind) };
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
