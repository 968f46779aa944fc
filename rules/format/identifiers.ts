import { lookAlikeKey } from "./look-alikes";

/** Returns the digits of an identifier without its leading zeros; null when it is not made of digits alone. */
export function significantDigits(identifier: string): string | null {
  const text = identifier.trim();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : null;
}

/**
 * Returns keys that an identifier shares with those that could be mistaken for it, which the format checks compare
 * with each other: the number without its leading zeros, and the text with O and 0, and I, L and 1, treated as equal.
 */
export function similarityKeysOf(identifier: string): readonly string[] {
  const digits = significantDigits(identifier);
  return [...(digits === null ? [] : [`number ${digits}`]), `look ${lookAlikeKey(identifier)}`];
}
