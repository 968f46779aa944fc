/** Whether the results follow what is done in the workbook. */
export interface LiveState {
  readonly status: "off" | "waiting" | "following" | "out-of-date";
  /** Number of children that were checked again after the last edit; null before the first edit since Validate. */
  readonly checkedAgain: number | null;
  /** Why the results are out of date, or why edits could not be followed, in words for the user; "" otherwise. */
  readonly reason: string;
}

export const LIVE_WAITING: LiveState = { status: "waiting", checkedAgain: null, reason: "" };
