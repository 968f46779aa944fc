/** A share with what it is a share of: "12% (25 of 213)"; "less than 1%" rather than "0%"; "none" of nothing. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "none (0 of 0)";
  const percent = Math.round((part / whole) * 100);
  const rounded =
    percent === 0 && part > 0 ? "less than 1%" : percent === 100 && part < whole ? "over 99%" : `${percent}%`;
  return `${rounded} (${part} of ${whole})`;
}
