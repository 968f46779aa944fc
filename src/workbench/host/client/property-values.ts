import { invalidArgument } from "../host-error";

/** Returns the text that a property is set to. Throws InvalidArgument for anything else. */
export function text(value: unknown, property: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${property} needs text.`);
}

/** Returns the number that a property is set to. Throws InvalidArgument for anything else. */
export function number(value: unknown, property: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${property} needs a number.`);
}

/** Returns the boolean that a property is set to. Throws InvalidArgument for anything else. */
export function flag(value: unknown, property: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${property} needs true or false.`);
}

/**
 * Returns the one of the given words that a property is set to, in any case. Throws InvalidArgument for anything
 * else.
 */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], property: string): Word {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw invalidArgument(`${property} must be one of ${words.join(", ")}.`);
}
