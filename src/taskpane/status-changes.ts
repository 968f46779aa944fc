import type { StatusWrite } from "../excel/save-statuses";
import { tableLabel } from "../report/finding-identity";
import { NOTHING_TYPED, type Followed } from "../report/statuses";
import type { PendingFinding } from "./worker/messages";
import type { LocatedFinding } from "./worker/results";

/** The parts of what is said of a finding, each of which can be changed alone. */
export const FOLLOWED_PARTS = ["status", "owner", "note"] as const satisfies readonly (keyof Followed)[];

/** A finding and what it is to say. */
export interface StatusChange {
  readonly finding: LocatedFinding;
  readonly followed: Followed;
}

/** A change that is not in the Findings sheet yet. */
export interface WaitingStatus extends StatusChange {
  /** Another one when an edit gives it another key, also while the change is being written. */
  finding: LocatedFinding;
  /** What was changed. Only that is written: somebody may have typed the other parts into the sheet meanwhile. */
  readonly parts: ReadonlySet<keyof Followed>;
}

/** What differs between what a finding says and what it is to say. */
export function changedParts(before: Followed, after: Followed): (keyof Followed)[] {
  return FOLLOWED_PARTS.filter((part) => before[part] !== after[part]);
}

/** What is to be written into the row of a finding, which is known by what the check wrote there. */
export function writeOf({ followed, parts }: WaitingStatus, listed: LocatedFinding): StatusWrite {
  const { rule, child, row, listLine, cells } = listed;
  const field = cells[0]?.field ?? "";
  const changed = Object.fromEntries([...parts].map((part) => [part, followed[part]]));
  return { ...(changed as Partial<Followed>), rule, child, cell: cellOf(listed), field, row, line: listLine };
}

/**
 * A change as the next check takes it over; what was not changed is left to the sheet.
 * @param listed the finding as the Findings sheet lists it, where it does
 */
export function pendingOf(
  { finding, followed: { status, owner, note }, parts }: WaitingStatus,
  listed: LocatedFinding | undefined,
): PendingFinding {
  // Its line in the sheet tells which of several rows is meant, unless the key date was edited since.
  const known = listed?.row === finding.row ? listed : finding;
  const { rule, child, cells, row } = known;
  const [first] = cells;
  return {
    rule,
    child: child ?? "",
    table: first ? tableLabel(first) : "",
    field: first?.field ?? "",
    row,
    value: null,
    cell: cellOf(known),
    status: parts.has("status") ? status : null,
    owner: parts.has("owner") ? owner : null,
    note: parts.has("note") ? note : null,
  };
}

/** Under which keys findings that were shown before are found by a run; null: it did not find them, or not for sure. */
export interface KeysNow {
  readonly run: number;
  readonly keys: ReadonlyMap<string, string | null>;
}

/** A finding as the next check is asked for it. Each says something of its own, so that none is taken for another one. */
export function asPrevious(finding: LocatedFinding): PendingFinding {
  const followed = { ...NOTHING_TYPED, note: finding.key };
  return pendingOf({ finding, followed, parts: new Set(["note"]) }, undefined);
}

/** These findings, and all others of the same rules and children: which is which is told only by all of them together. */
export function withSiblings(
  findings: readonly LocatedFinding[],
  all: readonly LocatedFinding[],
): LocatedFinding[] {
  const pairOf = ({ rule, child }: LocatedFinding) => `${rule} | ${child ?? ""}`;
  const wanted = new Set(findings.map(pairOf));
  const siblings = all.filter((one) => wanted.has(pairOf(one)));
  return [...new Map([...findings, ...siblings].map((one) => [one.key, one])).values()];
}

/**
 * A finding of before as a run found it. One that it did not find gets a key that no other has, since its own may be that of
 * another finding now.
 */
export function foundNow(
  finding: LocatedFinding,
  { run, keys }: KeysNow,
  found: ReadonlyMap<string, LocatedFinding>,
): LocatedFinding {
  const key = keys.get(finding.key);
  if (key === undefined) return finding;
  return found.get(key ?? "") ?? { ...finding, key: keyOutside(finding.key, run) };
}

/** A key for a finding that a run did not find, which none of the findings of that run has. */
function keyOutside(key: string, run: number): string {
  return `${key} | not in run ${run}`;
}

/**
 * Findings as they are now, by the keys that they had, so that none takes the key of another: where two would have the same,
 * one that moved there has it, the first of these, and the other is kept as one that the run did not find.
 */
export function movedApart(
  findings: readonly LocatedFinding[],
  nowOf: (finding: LocatedFinding) => LocatedFinding,
  run: number,
): ReadonlyMap<string, LocatedFinding> {
  const known = new Map(findings.map((one) => [one.key, one]));
  const moves = [...known.values()].map((from) => ({ from, to: nowOf(from) }));
  const owners = new Map<string, LocatedFinding>();
  for (const { from, to } of moves) {
    const owner = owners.get(to.key);
    if (!owner || (owner.key === to.key && from.key !== to.key)) owners.set(to.key, from);
  }
  const taken = new Set(owners.keys());
  return new Map(
    moves.map(({ from, to }) => {
      if (owners.get(to.key) === from) return [from.key, to];
      let key = keyOutside(from.key, run);
      while (taken.has(key)) key = keyOutside(key, run);
      taken.add(key);
      return [from.key, { ...from, key }];
    }),
  );
}

function cellOf({ cells: [first] }: LocatedFinding): string {
  return first ? `${first.sheet}!${first.address}` : "";
}
