/** A flag as a number, so that "01" and "1.0" are 1; null for a blank and for what is no number. */
export function flagNumber(flag: string | null): number | null {
  if (flag === null) return null;
  const number = Number(flag.trim());
  return Number.isFinite(number) ? number : null;
}
