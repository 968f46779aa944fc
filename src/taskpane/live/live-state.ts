/** Whether the results follow what is done in the workbook. */
export interface LiveState {
  readonly status: "off" | "waiting" | "following" | "out-of-date";
  /** Children that were checked again at the last edit; null before the first since Validate. */
  readonly checkedAgain: number | null;
  /** Why the results are out of date, as a sentence; "" when they are not. */
  readonly reason: string;
}

export const LIVE_WAITING: LiveState = { status: "waiting", checkedAgain: null, reason: "" };
