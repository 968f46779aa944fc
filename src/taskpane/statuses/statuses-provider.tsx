import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { FollowedFinding } from "../../report/follow-up";
import { NOTHING_TYPED } from "../../report/statuses";
import type { Session } from "../session";
import type { CheckResults } from "../worker/results";
import { StatusesContext, type Statuses } from "./statuses-context";

interface StatusesProviderProps {
  readonly session: Session;
  readonly results: CheckResults;
  readonly children: ReactNode;
}

const PLAIN: FollowedFinding = { ...NOTHING_TYPED, found: "as-before" };

/** Hands the statuses to everything that shows findings. */
export function StatusesProvider({ session, results, children }: StatusesProviderProps) {
  const known = useSyncExternalStore(session.subscribe, () => session.getState().statuses);
  const value = useMemo((): Statuses => {
    // Each finding is looked up several times before the list is there, and a map answers sooner than an object.
    const byKey = new Map(Object.entries(known));
    const owners = new Set(results.findings.map(({ key }) => byKey.get(key)?.owner ?? ""));
    owners.delete("");
    return {
      of: ({ key }) => byKey.get(key) ?? PLAIN,
      owners: [...owners].sort((a, b) => a.localeCompare(b, "en-GB")),
      save: (changes) => void session.statuses.save(changes),
      saveTogether: (changes, said) => void session.statuses.saveTogether(changes, said),
    };
  }, [session, known, results]);
  return <StatusesContext value={value}>{children}</StatusesContext>;
}
