import { format } from "date-fns";

/** Formats the time of a run for display: "22/11/2026 23:05". */
export function checkedAtText(now: Date): string {
  return format(now, "dd/MM/yyyy HH:mm");
}

/** Matches a text made by `checkedAtText`. */
export const CHECKED_AT = /\d\d\/\d\d\/\d{4} \d\d:\d\d/;
