/** The digits of an identifier without its leading zeros; null when it is not made of digits alone. */
export function significantDigits(identifier: string): string | null {
  const text = identifier.trim();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : null;
}
