import type { TypedContents } from "./annotations";
import type { Before } from "./follow-up";
import type { PreviousFinding } from "./previous-findings";

/** A finding about which something was typed in the pane. */
export type PendingInput = Omit<PreviousFinding, "replaces" | "found" | "gone">;

/**
 * What is known from before a run.
 * @param typedSheets our sheets in which people type, as they left them
 * @param pending what was typed in the pane and is not in the sheets
 */
export function beforeOf(
  typedSheets: readonly TypedContents[],
  pending: readonly PendingInput[] = [],
): Before {
  const of = (wanted: TypedContents["holds"]) =>
    typedSheets.filter(({ holds }) => holds === wanted).map(({ sheet }) => sheet);
  return {
    findings: of("findings"),
    gone: of("gone"),
    answers: [],
    pending: pending.map((one) => ({ ...one, replaces: true, found: "", gone: null })),
  };
}
