import { Arguments } from "./arguments";
import type { ExcelState } from "../excel-state";
import { invalidArgument, memberNotFound } from "../host-error";
import { type Answer, type HostObject, type Kind, NULL_OBJECT } from "./kind";
import { kinds } from "../kinds";

/** Returns the handlers of an object's kind. */
function kindOf(object: HostObject): Kind<unknown> {
  // An object's subject always belongs to its kind (see hostObject); the table's types cannot express that pairing.
  return kinds[object.kind] as Kind<never> as Kind<unknown>;
}

const namesInLowerCase = new WeakMap<object, Map<string, string>>();

/** Returns a member's own spelling, because the client may use any case. */
function memberName(members: object | undefined, name: string): string | undefined {
  if (members === undefined) return undefined;
  let names = namesInLowerCase.get(members);
  if (names === undefined) {
    names = new Map(Object.keys(members).map((key) => [key.toLowerCase(), key]));
    namesInLowerCase.set(members, names);
  }
  return names.get(name.toLowerCase());
}

/** Returns what identifies the object in later batches. */
export function identify(object: HostObject, state: ExcelState): Record<string, unknown> {
  return kindOf(object).identity?.(object.subject, state) ?? {};
}

/** Returns a property that is an object: `range.format`. */
export function navigate(object: Answer, name: string, state: ExcelState): Answer {
  if (object.kind === null) return NULL_OBJECT;
  const { objects } = kindOf(object);
  const open = objects?.[memberName(objects, name) ?? ""];
  if (open === undefined) throw memberNotFound(object.kind, name);
  return open(object.subject, state);
}

/** Calls a method that returns an object: `sheet.getRange(...)`. */
export function make(object: Answer, name: string, args: readonly unknown[], state: ExcelState): Answer {
  if (object.kind === null) return NULL_OBJECT;
  const { makers } = kindOf(object);
  const maker = makers?.[memberName(makers, name) ?? ""];
  if (maker === undefined) throw memberNotFound(object.kind, name);
  return maker(object.subject, new Arguments(`${object.kind}.${name}`, args), state);
}

/** Calls `collection.getItem(key)`. */
export function getItem(object: Answer, args: readonly unknown[], state: ExcelState): Answer {
  if (object.kind === null) return NULL_OBJECT;
  const { item } = kindOf(object);
  if (item === undefined) throw memberNotFound(object.kind, "getItem");
  return item(object.subject, new Arguments(`${object.kind}.getItem`, args), state);
}

/** Calls a method that returns a plain value or nothing. */
export function call(object: Answer, name: string, args: readonly unknown[], state: ExcelState): unknown {
  // The client keeps and releases null objects as it does ranges.
  if (object.kind === null) return null;
  const { methods } = kindOf(object);
  const method = methods?.[memberName(methods, name) ?? ""];
  if (method === undefined) throw memberNotFound(object.kind, name);
  return method(object.subject, new Arguments(`${object.kind}.${name}`, args), state);
}

/** Sets a scalar property. */
export function setProperty(object: Answer, name: string, value: unknown, state: ExcelState): void {
  if (object.kind === null) throw invalidArgument(`${name} cannot be set on an object that does not exist.`);
  const { properties } = kindOf(object);
  const write = properties?.[memberName(properties, name) ?? ""]?.write;
  if (write === undefined) throw memberNotFound(object.kind, name);
  write(object.subject, value, state);
}

/** The properties to load, as paths: `format/fill/color` is ["format", "fill", "color"]. */
export type Selection = readonly (readonly string[])[];

/** The part of a collection to load. */
export interface Page {
  top?: number;
  skip?: number;
}

/**
 * Loads properties: all scalar ones if nothing or "*" is selected; for a collection, those of its items. Null for a
 * null object.
 */
export function query(object: Answer, selection: Selection, state: ExcelState, page: Page = {}): unknown {
  if (object.kind === null) return null;
  const kind = kindOf(object);
  if (kind.items === undefined) return { ...identify(object, state), ...load(object, selection, state) };
  const own = selection.filter(([first = ""]) => memberName(kind.properties, first) !== undefined);
  const result = own.length > 0 ? load(object, own, state) : {};
  const forItems = selection.filter((path) => !own.includes(path));
  if (own.length > 0 && forItems.length === 0) return result;
  const start = page.skip ?? 0;
  const items = kind
    .items(object.subject, state)
    .slice(start, page.top === undefined ? undefined : start + page.top);
  return { ...result, _Items: items.map((item) => query(item, forItems, state)) };
}

function load(object: HostObject, selection: Selection, state: ExcelState): Record<string, unknown> {
  const kind = kindOf(object);
  const result: Record<string, unknown> = {};
  const nested = new Map<string, (readonly string[])[]>();
  const wantsAll = selection.length === 0 || selection.some(([first]) => first === "*" || first === "$all");
  const names = wantsAll ? readable(kind) : [];
  for (const [first = "", ...rest] of selection) {
    if (first === "*" || first === "$all") continue;
    const property = memberName(kind.properties, first);
    const inner = memberName(kind.objects, first);
    if (property !== undefined) names.push(property);
    else if (inner !== undefined)
      nested.set(inner, [...(nested.get(inner) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    else throw memberNotFound(object.kind, first);
  }
  for (const name of new Set(names)) {
    const read = kind.properties?.[name]?.read;
    if (read === undefined) throw memberNotFound(object.kind, name);
    result[name] = read(object.subject, state);
  }
  for (const [name, paths] of nested) result[name] = query(navigate(object, name, state), paths, state);
  return result;
}

function readable(kind: Kind<unknown>): string[] {
  return Object.entries(kind.properties ?? {})
    .filter(([, property]) => property.read !== undefined)
    .map(([name]) => name);
}
