import type { Finding } from "../engine/findings";
import { typedValuesOf } from "./merge-additions";
import { truncateToCell } from "../return/cells";
import type { Return } from "../return/children";
import { displayValue } from "./describe-cell";
import {
  identitiesOf,
  keyInSheets,
  keyOfTexts,
  rowByDate,
  tableLabel,
  type FindingIdentity,
} from "./finding-identity";
import type { Locator } from "./locate";
import type { PreviousFinding } from "./previous-findings";
import { NOTHING_TYPED } from "./statuses";

/** A finding of this run with everything that can identify it. */
interface Candidate {
  readonly finding: Finding;
  readonly identities: readonly FindingIdentity[];
  readonly value: string;
  /** Address of its first cell within its sheet: "D2". */
  readonly address: string;
}

/** One way of matching: gives the keys of an earlier row and of a current finding. Equal keys belong together. */
interface MatchMethod {
  readonly keyOfPrevious: (previous: PreviousFinding) => string | null;
  readonly keysOfCandidate: (candidate: Candidate) => readonly string[];
  /**
   * Whether to match only if one earlier row and one current finding are left with that key, so that nothing is
   * guessed.
   */
  readonly requiresUnique: boolean;
  /** Whether the key does not say which of several rows it was, so that only the same place does. */
  readonly isOpen?: (previous: PreviousFinding) => boolean;
}

/**
 * Matches rows of the earlier Findings sheet with current findings. Rows of the return may have been sorted, inserted
 * and deleted since, and values changed. So the ways are tried from the strictest to the loosest, and what is matched
 * is not considered again:
 *
 * 1. same rule, child, table, field, row (by its key date) and value;
 * 2. the same with another value: it was changed, and the rule still finds it wrong. If the child has several rows with
 *    that date, only in the same place, because the finding may be another row's;
 * 3. the earlier row is any of the cells of the finding: the rule named them in another order;
 * 4. the earlier row is gone from the child's rows, and one finding and one row are left: its key date was corrected.
 *    While that row is still there, its finding is settled, and the finding in another row is another one;
 * 5. columns of the Findings sheet were deleted: rule and child, if one finding and one row are left.
 *
 * If several are equal in all this, those in the same places belong together as long as each of these places still has
 * a row of the child with that key date; otherwise they are matched in order. If some were added or removed since, the
 * order says nothing: if it matters what was typed, none is matched, so that what was typed about one row never goes to
 * another.
 */
export function matchPrevious(
  previous: readonly PreviousFinding[],
  findings: readonly Finding[],
  tables: Return,
  locator: Locator,
): ReadonlyMap<PreviousFinding, Finding> {
  const known = new Set(previous.map(ruleAndChild));
  let candidates = findings
    .filter((finding) => known.has(ruleAndChild(finding)))
    .map((finding) => candidateOf(finding, locator));
  let waiting = [...previous];
  const matched = new Map<PreviousFinding, Finding>();
  const linesFor = linesOfChildren(tables);
  const isInPlace = (one: PreviousFinding) => linesFor(one).has(Number(/\d+$/.exec(one.cell)?.[0]));
  for (const way of matchMethods(linesFor)) {
    if (waiting.length === 0 || candidates.length === 0) break;
    const taken = matchBy(way, waiting, candidates, isInPlace, matched);
    candidates = candidates.filter((candidate) => !taken.has(candidate));
    waiting = waiting.filter((one) => !matched.has(one));
  }
  return matched;
}

function candidateOf(finding: Finding, locator: Locator): Candidate {
  const [first] = finding.cells;
  const row = first ? locator.rowOf(first) : null;
  const value = first && row ? truncateToCell(displayValue(row, first.field)) : "";
  const address = (first && locator.locate(first)?.address) ?? "";
  return { finding, identities: identitiesOf(finding, locator), value, address };
}

function matchMethods(linesFor: (previous: PreviousFinding) => ReadonlySet<number>): readonly MatchMethod[] {
  const keyIfComplete = (previous: PreviousFinding) =>
    hasAllColumns(previous) ? keyInSheets(previous) : null;
  const firstOf = ({ identities }: Candidate) => identities.slice(0, 1);
  const inTable = (one: PreviousFinding | FindingIdentity) => keyInSheets({ ...one, row: "" });
  return [
    {
      keyOfPrevious: (previous) => {
        const key = keyIfComplete(previous);
        return key === null || previous.value === null
          ? null
          : keyOfTexts(key, withoutMeaning(previous.value));
      },
      keysOfCandidate: (candidate) =>
        firstOf(candidate).map((identity) => keyOfTexts(keyInSheets(identity), candidate.value)),
      requiresUnique: false,
    },
    {
      keyOfPrevious: keyIfComplete,
      keysOfCandidate: (candidate) => firstOf(candidate).map(keyInSheets),
      requiresUnique: false,
      isOpen: (previous) => linesFor(previous).size > 1,
    },
    {
      keyOfPrevious: keyIfComplete,
      keysOfCandidate: ({ identities }) => [...new Set(identities.map(keyInSheets))],
      requiresUnique: false,
      isOpen: (previous) => linesFor(previous).size > 1,
    },
    {
      keyOfPrevious: (previous) =>
        hasAllColumns(previous) && linesFor(previous).size === 0 ? inTable(previous) : null,
      keysOfCandidate: (candidate) => firstOf(candidate).map(inTable),
      requiresUnique: true,
    },
    {
      keyOfPrevious: (previous) => (hasAllColumns(previous) ? null : ruleAndChild(previous)),
      keysOfCandidate: ({ finding }) => [ruleAndChild(finding)],
      requiresUnique: true,
    },
  ];
}

/** Matches in one way. Adds to `matched` and returns the findings that were taken. */
function matchBy(
  { keyOfPrevious, keysOfCandidate, requiresUnique, isOpen }: MatchMethod,
  previous: readonly PreviousFinding[],
  candidates: readonly Candidate[],
  isInPlace: (previous: PreviousFinding) => boolean,
  matched: Map<PreviousFinding, Finding>,
): ReadonlySet<Candidate> {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOfCandidate(candidate)) entry(byKey, key).push(candidate);
  }
  const wanted = new Map<string, PreviousFinding[]>();
  for (const one of previous) {
    const key = keyOfPrevious(one);
    if (key !== null) entry(wanted, key).push(one);
  }
  const taken = new Set<Candidate>();
  const assign = (one: PreviousFinding, candidate: Candidate | undefined) => {
    if (!candidate) return;
    matched.set(one, candidate.finding);
    taken.add(candidate);
  };
  for (const [key, ones] of wanted) {
    const free = (byKey.get(key) ?? []).filter((candidate) => !taken.has(candidate));
    if (requiresUnique && (free.length !== 1 || ones.length !== 1)) continue;
    // An inserted or deleted row above gives one row the place that another had.
    if (ones.every(isInPlace)) {
      const byAddress = new Map([...free].reverse().map((candidate) => [candidate.address, candidate]));
      for (const one of ones) {
        assign(one, byAddress.get(addressOf(one)));
        byAddress.delete(addressOf(one));
      }
    }
    const left = ones.filter((one) => !matched.has(one));
    const others = free.filter((candidate) => !taken.has(candidate));
    if (isAmbiguous(left, others) || (left[0] && isOpen?.(left[0]))) continue;
    left.forEach((one, index) => assign(one, others[index]));
  }
  return taken;
}

const NO_LINES: ReadonlySet<number> = new Set();

/**
 * Returns a function that gives the lines, in its table, where the child of an earlier row has rows with its key date.
 * The lines are collected on first use.
 */
function linesOfChildren({ thisYear, lastYear }: Return): (previous: PreviousFinding) => ReadonlySet<number> {
  let lines: Map<string, Set<number>> | null = null;
  const collect = () => {
    const found = new Map<string, Set<number>>();
    for (const data of [...thisYear.values(), ...lastYear.values()]) {
      for (const row of data.rows) {
        const key = keyOfTexts(row.CHILD, tableLabel(row), rowByDate(row));
        found.set(key, (found.get(key) ?? new Set()).add(row.line));
      }
    }
    return found;
  };
  return ({ child, table, row }) => (lines ??= collect()).get(keyOfTexts(child, table, row)) ?? NO_LINES;
}

/** Returns "D2" for "Episodes!D2": the sheet may have been renamed. */
function addressOf({ cell }: PreviousFinding): string {
  return cell.slice(cell.lastIndexOf("!") + 1);
}

/** Whether some were added or removed, so that the order does not say which is which, and whether that matters. */
function isAmbiguous(ones: readonly PreviousFinding[], free: readonly Candidate[]): boolean {
  if (ones.length === free.length) return false;
  const [said, ...others] = new Set(ones.map(typedTextOf));
  return others.length > 0 || (ones.length < free.length && said !== JSON.stringify(NOTHING_TYPED));
}

function typedTextOf(previous: PreviousFinding): string {
  return JSON.stringify(typedValuesOf(previous));
}

/** Whether all the columns that say where the finding was are still there. */
function hasAllColumns({ table, field, row }: PreviousFinding): boolean {
  return table !== null && field !== null && row !== null;
}

function ruleAndChild({ rule, child }: Pick<Finding, "rule" | "child">): string {
  return keyOfTexts(rule, child);
}

/** Returns the value without the meaning of its code, which another version may word differently. */
function withoutMeaning(value: string): string {
  const meaning = value.endsWith(")") ? value.indexOf(" (") : -1;
  return meaning < 0 ? value : value.slice(0, meaning);
}

function entry<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
