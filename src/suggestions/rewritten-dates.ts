import { groupBy } from "../return/grouping";
import { cellKey } from "../engine/findings";
import { dates } from "./sources/dates";
import { plainForm } from "./sources/plain-form";
import type { SourceContext, Subject } from "./sources/source";
import type { Candidate, CellChange } from "./suggestion";
import type { TrialContext } from "./trial-context";

/**
 * Returns a version of a candidate that also rewrites dates which can be read in one way only, where rules that it would
 * cause findings of read them: rows that come together can be compared only by dates that can be read. Null when there
 * are no such dates.
 * @param subjects the rows with findings of the children concerned
 * @param rules the codes of those rules
 */
export function withRewrittenDates(
  candidate: Candidate,
  { subjects, rules }: { readonly subjects: readonly Subject[]; readonly rules: ReadonlySet<string> },
  trialContext: TrialContext,
  context: SourceContext,
): Candidate | null {
  const isRead = ({ cell }: CellChange) =>
    trialContext.rulesReading(cell.table, cell.field).some(({ code }) => rules.has(code));
  const rewritings = subjects
    .flatMap((subject) => [plainForm, dates].flatMap((source) => source(subject, context)))
    .flatMap(({ isRewriting, changes }) => (isRewriting ? changes.filter(isRead) : []));
  const byCell = [...groupBy(rewritings, ({ cell }) => cellKey(cell)).values()];
  const changes = byCell.flatMap(([first, ...others]) =>
    first && others.every(({ to }) => to === first.to) ? first : [],
  );
  if (changes.length === 0) return null;
  return {
    ...candidate,
    changes: [...candidate.changes, ...changes],
    evidence: `${candidate.evidence}; dates in another format are rewritten at the same time, because they would otherwise cause new findings`,
  };
}
