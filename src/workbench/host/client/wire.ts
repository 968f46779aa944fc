/** How an object of the client is reached. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** What a batch may ask for. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

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

interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo | null;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

type Guard<Value> = (value: unknown) => value is Value;

const isNumber: Guard<number> = (value) => typeof value === "number";
const isText: Guard<string> = (value) => typeof value === "string";
const isFlag: Guard<boolean> = (value) => typeof value === "boolean";
const isList: Guard<readonly unknown[]> = (value) => Array.isArray(value);
const isTexts: Guard<readonly string[]> = (value) => isList(value) && value.every(isText);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function maybe(value: unknown, guard: Guard<unknown>): boolean {
  return value === undefined || guard(value);
}

function maybeNull(value: unknown, guard: Guard<unknown>): boolean {
  return value === null || maybe(value, guard);
}

// Written out rather than declared: every action of every message is looked at, thousands in one Validate.
const isArgumentInfo: Guard<ArgumentInfo> = (value): value is ArgumentInfo =>
  isRecord(value) &&
  maybeNull(value["Arguments"], isList) &&
  maybeNull(value["ReferencedObjectPathIds"], isList);

const isObjectPath: Guard<ObjectPath> = (value): value is ObjectPath =>
  isRecord(value) &&
  isNumber(value["Id"]) &&
  isNumber(value["ObjectPathType"]) &&
  isText(value["Name"]) &&
  maybe(value["ParentObjectPathId"], isNumber) &&
  maybe(value["ArgumentInfo"], isArgumentInfo);

const isQueryInfo: Guard<QueryInfo> = (value): value is QueryInfo =>
  isRecord(value) &&
  maybeNull(value["Select"], isTexts) &&
  maybeNull(value["Expand"], isTexts) &&
  maybeNull(value["Top"], isNumber) &&
  maybeNull(value["Skip"], isNumber);

const isAction: Guard<Action> = (value): value is Action =>
  isRecord(value) &&
  isNumber(value["Id"]) &&
  isNumber(value["ActionType"]) &&
  isText(value["Name"]) &&
  maybe(value["ObjectPathId"], isNumber) &&
  maybe(value["ArgumentInfo"], isArgumentInfo) &&
  maybeNull(value["QueryInfo"], isQueryInfo);

const isBatch: Guard<Batch> = (value): value is Batch =>
  isRecord(value) &&
  isList(value["Actions"]) &&
  value["Actions"].every(isAction) &&
  isRecord(value["ObjectPaths"]) &&
  Object.values(value["ObjectPaths"]).every(isObjectPath) &&
  maybe(value["AutoKeepReference"], isFlag);

/**
 * Reads a message of the client: its batch, or why the batch cannot be read.
 * @throws when the text is not a message at all
 */
export function readRequest(text: string): { id: number; batch: Batch } | { id: number; unreadable: string } {
  const request: unknown = JSON.parse(text);
  if (
    !isRecord(request) ||
    !isNumber(request["id"]) ||
    request["type"] !== 1 ||
    !isRecord(request["message"])
  )
    throw new Error("This is not a request of the client.");
  const { id, message } = request;
  const { body: written } = message;
  const body: unknown = isText(written) ? JSON.parse(written) : written;
  return isBatch(body) ? { id, batch: body } : { id, unreadable: "The message holds no batch." };
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
