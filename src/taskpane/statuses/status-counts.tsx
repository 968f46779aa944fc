import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { useStatuses } from "./statuses-context";

/** "12 open, 3 accepted with reason", and what changed with the last validation. Later edits do not alter the latter. */
export function StatusCounts({ results }: { readonly results: CheckResults }) {
  const page = usePageStyles();
  const { counts } = useStatuses();
  const { typed, findings } = results;
  const lines = [
    counts.open < findings.length &&
      strings.statusCounts(counts.open, counts.accepted, counts.disputed, counts.fixed),
    typed.new !== null && typed.resolved !== null && strings.atLastValidate(typed.new, typed.resolved),
    typed.gone > 0 && strings.goneKept(typed.gone),
    typed.withoutReason > 0 && strings.withoutReason(typed.withoutReason),
    typed.unreadStatuses > 0 && strings.unreadStatuses(typed.unreadStatuses),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div data-status-counts="">
      {lines.map((line) => (
        <p key={line} className={page.quiet}>
          {line}
        </p>
      ))}
    </div>
  );
}
