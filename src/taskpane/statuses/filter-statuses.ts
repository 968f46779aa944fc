import type { FollowedFinding } from "../../report/follow-up";
import { isSameOwner, type Status } from "../../report/statuses";
import type { LocatedFinding } from "../worker/results";

/** Which findings to show by what was said of them; "" for all. */
export interface StatusFilter {
  readonly status: Status | "";
  /** An owner's name in small letters; NOBODY for findings without one. */
  readonly owner: string;
  readonly found: "new" | "again" | "";
}

export const EVERY_STATUS: StatusFilter = { status: "", owner: "", found: "" };

/** No name that anybody types: names are trimmed, and this one trimmed is none. */
export const NOBODY = " ";

type StatusOf = (finding: LocatedFinding) => FollowedFinding;

/** Whether a finding passes the filter. */
export function passes({ status, owner, found }: StatusFilter, followed: FollowedFinding): boolean {
  if (status !== "" && followed.status !== status) return false;
  if (owner !== "" && !isSameOwner(followed.owner, owner)) return false;
  return found === "" || followed.found === found;
}

/**
 * The groups with those of their findings that pass; groups without any are left out.
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
