import { z } from "zod";

/** How an object of the client is reached. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** What a batch may ask for. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().default(""),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().default(""),
  ObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Top: z.number().nullish(),
      Skip: z.number().nullish(),
    })
    .nullish(),
});

const batch = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
  AutoKeepReference: z.boolean().optional(),
});

const request = z.object({
  id: z.number(),
  type: z.literal(1),
  message: z.object({ body: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
});

export type ObjectPath = z.infer<typeof objectPath>;
export type Action = z.infer<typeof action>;
export type Batch = z.infer<typeof batch>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;

/**
 * Reads a message of the client: its batch, or why the batch cannot be read.
 * @throws when the text is not a message at all
 */
export function readRequest(text: string): { id: number; batch: Batch } | { id: number; unreadable: string } {
  const { id, message } = request.parse(JSON.parse(text));
  const body: unknown = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
  const read = batch.safeParse(body);
  return read.success ? { id, batch: read.data } : { id, unreadable: z.prettifyError(read.error) };
}

/** One action's answer. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** The error that ended a batch. */
export interface BatchError {
  Code: string;
  Message: string;
  /** Place of the failing action among the batch's actions; -1 when none of them failed. */
  ActionIndex: number;
  Location?: string;
}

/** Writes the answer to a message of the client. */
export function writeResponse(
  id: number,
  results: readonly ActionResult[],
  error: BatchError | null,
): string {
  const body = error === null ? { Results: results } : { Results: results, Error: error };
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
}
