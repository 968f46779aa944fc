/** Formats a share with its numbers: "12% (25 of 213)"; "none (0 of 0)" when the whole is 0. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? "none (0 of 0)" : `${percentText(part, whole)} (${part} of ${whole})`;
}

/**
 * Formats a share of a number above 0 in whole per cent: "less than 1%" rather than "0%", "over 99%" rather than
 * "100%".
 */
export function percentText(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100);
  if (percent === 0 && part > 0) return "less than 1%";
  return percent === 100 && part < whole ? "over 99%" : `${percent}%`;
}
