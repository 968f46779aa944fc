import { lookAlikeKey } from "./look-alikes";

/** The digits of an identifier without its leading zeros; null when it is not made of digits alone. */
export function significantDigits(identifier: string): string | null {
  const text = identifier.trim();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : null;
}

/**
 * What an identifier has in common with those that could be taken for it, which the checks on form compare with each other:
 * the number without its leading zeros, and the look once O and 0, I, L and 1 are taken for one.
 */
export function kinKeysOf(identifier: string): readonly string[] {
  const digits = significantDigits(identifier);
  return [...(digits === null ? [] : [`number ${digits}`]), `look ${lookAlikeKey(identifier)}`];
}
