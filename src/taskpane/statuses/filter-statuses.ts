import type { TrackedFinding } from "../../report/follow-up";
import { isSameOwner, type Status } from "../../report/statuses";
import type { LocatedFinding } from "../worker/results";

/** Filters findings by their status, owner, and whether they are new; "" for all. */
export interface StatusFilter {
  readonly status: Status | "";
  /** An owner's name in lower case; NOBODY for findings without an owner. */
  readonly owner: string;
  readonly found: "new" | "again" | "";
}

export const EVERY_STATUS: StatusFilter = { status: "", owner: "", found: "" };

/** Stands for no owner. Nobody can type it as a name: names are trimmed, and this one would be empty. */
export const NOBODY = " ";

type StatusOf = (finding: LocatedFinding) => TrackedFinding;

/** Whether a finding passes the filter. */
export function passes({ status, owner, found }: StatusFilter, tracked: TrackedFinding): boolean {
  if (status !== "" && tracked.status !== status) return false;
  if (owner !== "" && !isSameOwner(tracked.owner, owner)) return false;
  return found === "" || tracked.found === found;
}

/**
 * Returns the groups with the findings that pass. Groups without any are left out.
 * @param kept keys of findings that stay in any case
 */
export function filterByStatus<T extends { readonly findings: readonly LocatedFinding[] }>(
  groups: readonly T[],
  filter: StatusFilter,
  of: StatusOf,
  kept: ReadonlySet<string> = new Set(),
): T[] {
  if (filter.status === "" && filter.owner === "" && filter.found === "") return [...groups];
  return groups.flatMap((group) => {
    const findings = group.findings.filter((finding) => kept.has(finding.key) || passes(filter, of(finding)));
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}
