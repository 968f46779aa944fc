import { useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import type { TrackedFinding } from "../../report/follow-up";
import { NOTHING_TYPED } from "../../report/statuses";
import type { Session } from "../session";
import { isAtWorkIn } from "../shared/is-at-work-in";
import type { CheckResults, LocatedFinding } from "../worker/results";
import { StatusesContext, type Statuses } from "./statuses-context";

interface StatusesProviderProps {
  readonly session: Session;
  readonly results: CheckResults;
  readonly children: ReactNode;
}

const PLAIN: TrackedFinding = { ...NOTHING_TYPED, found: "as-before" };

const NONE_TOUCHED: ReadonlySet<string> = new Set();

/** Counts in one pass, because there can be tens of thousands of findings. */
function summarise(findings: readonly LocatedFinding[], of: Statuses["of"]) {
  const counts = { open: 0, accepted: 0, disputed: 0, fixed: 0 };
  const found = new Set<TrackedFinding["found"]>();
  const owners = new Map<string, string>();
  for (const finding of findings) {
    const tracked = of(finding);
    counts[tracked.status]++;
    found.add(tracked.found);
    // Colleagues write the same name with different capitals. The first spelling is shown.
    const { owner } = tracked;
    const plain = owner.toLowerCase();
    if (owner !== "" && !owners.has(plain)) owners.set(plain, owner);
  }
  return { counts, found, owners: [...owners.values()] };
}

/** Provides the statuses to everything that shows findings. */
export function StatusesProvider({ session, results, children }: StatusesProviderProps) {
  const known = useSyncExternalStore(session.subscribe, () => session.getState().statuses);
  const [touched, setTouched] = useState(NONE_TOUCHED);
  const [previousResults, setResultsThen] = useState(results);
  if (previousResults !== results) {
    setResultsThen(results);
    // Otherwise the finding whose note is being typed would leave a list that is filtered by status.
    if (!isAtWorkIn(document.body)) setTouched(NONE_TOUCHED);
  }
  const value = useMemo((): Statuses => {
    // Each finding is looked up several times before the list is drawn, and a map is faster than an object.
    const byKey = new Map(Object.entries(known));
    const of = ({ key }: LocatedFinding) => byKey.get(key) ?? PLAIN;
    const { counts, found, owners } = summarise(results.findings, of);
    return {
      of,
      counts,
      found,
      owners: owners.sort((a, b) => a.localeCompare(b, "en-GB")),
      touched,
      forgetTouched: () => setTouched(NONE_TOUCHED),
      drafts: session.statuses.drafts,
      save: (changes) => {
        setTouched((before) => new Set([...before, ...changes.map(({ finding }) => finding.key)]));
        void session.statuses.save(changes);
      },
      saveTogether: (changes, said) => void session.statuses.saveTogether(changes, said),
    };
  }, [session, known, results, touched]);
  return <StatusesContext value={value}>{children}</StatusesContext>;
}
