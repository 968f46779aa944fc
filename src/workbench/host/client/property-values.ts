import { invalidArgument } from "../host-error";

/** Text set to a property; throws InvalidArgument for anything else. */
export function text(value: unknown, property: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${property} needs text.`);
}

/** A number set to a property; throws InvalidArgument for anything else. */
export function number(value: unknown, property: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${property} needs a number.`);
}

/** True or false set to a property; throws InvalidArgument for anything else. */
export function flag(value: unknown, property: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${property} needs true or false.`);
}

/** One of the given words, in any case; throws InvalidArgument for anything else. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], property: string): Word {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw invalidArgument(`${property} must be one of ${words.join(", ")}.`);
}
