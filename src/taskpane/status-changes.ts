import type { StatusWrite } from "../excel/save-statuses";
import { tableLabel } from "../report/finding-identity";
import { NOTHING_TYPED, type TypedValues } from "../report/statuses";
import type { PendingFinding } from "./worker/messages";
import type { LocatedFinding } from "./worker/results";

/** What can be said about a finding. Each part can be changed alone. */
export const TYPED_PARTS = ["status", "owner", "note"] as const satisfies readonly (keyof TypedValues)[];

/** A finding, and what it is to say. */
export interface StatusChange {
  readonly finding: LocatedFinding;
  readonly values: TypedValues;
}

/** A change that is not in the Findings sheet yet. */
export interface WaitingStatus extends StatusChange {
  /** Replaced when an edit gives the finding another key, even while the change is being written. */
  finding: LocatedFinding;
  /** The changed parts. Only these are written, because someone may have typed the other parts into the sheet since. */
  readonly parts: ReadonlySet<keyof TypedValues>;
}

/** Returns the parts that differ. */
export function changedParts(before: TypedValues, after: TypedValues): (keyof TypedValues)[] {
  return TYPED_PARTS.filter((part) => before[part] !== after[part]);
}

/** Returns what to write into the row of a finding. The row is recognised by what the check wrote there. */
export function toStatusWrite({ values, parts }: WaitingStatus, listed: LocatedFinding): StatusWrite {
  const { rule, child, row, listLine, cells } = listed;
  const field = cells[0]?.field ?? "";
  const changed = Object.fromEntries([...parts].map((part) => [part, values[part]]));
  return {
    ...(changed as Partial<TypedValues>),
    rule,
    child,
    cell: cellOf(listed),
    field,
    row,
    line: listLine,
  };
}

/**
 * Returns a change in the form that the next check takes. Parts that were not changed are left to the sheet.
 * @param listed the finding as the Findings sheet lists it; undefined where it does not
 */
export function toPendingFinding(
  { finding, values: { status, owner, note }, parts }: WaitingStatus,
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

/** The keys that a run gives to findings shown before; null where it did not find them, or not for certain. */
export interface KeysNow {
  readonly run: number;
  readonly keys: ReadonlyMap<string, string | null>;
}

/** Returns a finding in the form in which a check is asked for it. Its own note keeps it from being taken for another. */
export function asPrevious(finding: LocatedFinding): PendingFinding {
  const values = { ...NOTHING_TYPED, note: finding.key };
  return toPendingFinding({ finding, values, parts: new Set(["note"]) }, undefined);
}

/**
 * Returns these findings and all others of the same rules and children. Only all of them together tell which is which.
 */
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
 * Returns an earlier finding as a run found it. If the run did not find it, it gets a key that no other finding has,
 * because another finding may have its old key now. A finding that was not asked about stays as it is.
 */
export function foundNow(
  finding: LocatedFinding,
  { run, keys }: KeysNow,
  found: ReadonlyMap<string, LocatedFinding>,
): LocatedFinding {
  const key = keys.get(finding.key);
  if (key === undefined) return finding;
  return found.get(key ?? "") ?? { ...finding, key: keyOfNotFound(finding.key, run) };
}

/** Returns a key for a finding that a run did not find. No finding of that run has it. */
function keyOfNotFound(key: string, run: number): string {
  return `${key} | not in run ${run}`;
}

/**
 * Returns the findings as they are now, by their earlier keys, so that none takes the key of another. Where two would
 * have the same key, the first that moved there gets it, and the other is kept as one that the run did not find.
 */
export function separateMoved(
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
      let key = keyOfNotFound(from.key, run);
      while (taken.has(key)) key = keyOfNotFound(key, run);
      taken.add(key);
      return [from.key, { ...from, key }];
    }),
  );
}

function cellOf({ cells: [first] }: LocatedFinding): string {
  return first ? `${first.sheet}!${first.address}` : "";
}
