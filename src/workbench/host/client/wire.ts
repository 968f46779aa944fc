import { z } from "zod";

/** The ways in which the client refers to an object. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** The actions that a batch may contain. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The values of a call. The paths of objects stand in for some of them. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[] | null;
    readonly Expand?: readonly string[] | null;
    readonly Top?: number | null;
    readonly Skip?: number | null;
  } | null;
}

/*
 * A message has thousands of actions and paths. They are checked one by one here, because a schema for their members
 * took most of the time that the simulated Excel needs for a message.
 */

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumberOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "number";
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value);
}

function isTextsOrAbsent(value: unknown): boolean {
  if (!Array.isArray(value)) return value === undefined || value === null;
  return value.every((text) => typeof text === "string");
}

function isArgumentInfoOrAbsent(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isObject(value) && isListOrAbsent(value["Arguments"]) && isListOrAbsent(value["ReferencedObjectPathIds"])
  );
}

function isQueryInfoOrAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (
    isObject(value) &&
    isTextsOrAbsent(value["Select"]) &&
    isTextsOrAbsent(value["Expand"]) &&
    isNumberOrAbsent(value["Top"] ?? undefined) &&
    isNumberOrAbsent(value["Skip"] ?? undefined)
  );
}

function isObjectPath(value: unknown): value is ObjectPath {
  return (
    isObject(value) &&
    typeof value["Id"] === "number" &&
    typeof value["ObjectPathType"] === "number" &&
    typeof value["Name"] === "string" &&
    isNumberOrAbsent(value["ParentObjectPathId"]) &&
    isArgumentInfoOrAbsent(value["ArgumentInfo"])
  );
}

function isAction(value: unknown): value is Action {
  return (
    isObject(value) &&
    typeof value["Id"] === "number" &&
    typeof value["ActionType"] === "number" &&
    typeof value["Name"] === "string" &&
    isNumberOrAbsent(value["ObjectPathId"]) &&
    isArgumentInfoOrAbsent(value["ArgumentInfo"]) &&
    isQueryInfoOrAbsent(value["QueryInfo"])
  );
}

const batch = z.object({
  Actions: z.custom<readonly Action[]>(
    (value) => Array.isArray(value) && value.every(isAction),
    "These are not actions of the client.",
  ),
  ObjectPaths: z.custom<Readonly<Record<string, ObjectPath>>>(
    (value) => isObject(value) && Object.values(value).every(isObjectPath),
    "These are not object paths of the client.",
  ),
  AutoKeepReference: z.boolean().optional(),
});

const request = z.object({
  id: z.number(),
  type: z.literal(1),
  message: z.object({ body: z.union([z.string(), z.custom<object>(isObject)]) }),
});

export type Batch = z.infer<typeof batch>;

/**
 * Reads a message from the client: its batch, or why the batch cannot be read.
 * @throws if the text is not a message at all
 */
export function readRequest(text: string): { id: number; batch: Batch } | { id: number; unreadable: string } {
  const { id, message } = request.parse(JSON.parse(text));
  const body: unknown = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
  const read = batch.safeParse(body);
  return read.success ? { id, batch: read.data } : { id, unreadable: z.prettifyError(read.error) };
}

/** The result of one action. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** The error that ended a batch. */
export interface BatchError {
  Code: string;
  Message: string;
  /** The position of the failing action in the batch; -1 if no action failed. */
  ActionIndex: number;
  Location?: string;
}

/** Returns the response to a message from the client. */
export function writeResponse(
  id: number,
  results: readonly ActionResult[],
  error: BatchError | null,
): string {
  const body = error === null ? { Results: results } : { Results: results, Error: error };
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
}
