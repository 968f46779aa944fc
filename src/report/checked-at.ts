import { format } from "date-fns";

/** When a run is made, as the user reads it: "22/11/2026 23:05". */
export function checkedAtText(now: Date): string {
  return format(now, "dd/MM/yyyy HH:mm");
}

/** A text that `checkedAtText` makes. */
export const CHECKED_AT = /\d\d\/\d\d\/\d{4} \d\d:\d\d/;
