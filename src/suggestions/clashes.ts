import { cellKey, rowKey, type Finding } from "../engine/findings";
import type { Child } from "../return/children";
import { groupBy } from "../return/grouping";
import { countByRule } from "./rule-counts";
import type { SetApart } from "./set-apart";
import { findingKey, type CellChange, type RuleCount, type Suggestion } from "./suggestion";
import type { TrialContext } from "./trial-context";
import { childrenConcerned, tryChanges, type TriedChanges } from "./try";

/** A finding that suggestions cause together but none of them causes alone. */
export interface Clash {
  readonly finding: Finding;
  /** The suggestions that take part in it; none when that is not known. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Returns what suggestions cause together but none of them causes alone.
 * @param together the trial of all their changes
 */
export function findClashes(
  together: TriedChanges,
  suggestions: readonly Suggestion[],
  trialContext: TrialContext,
): Clash[] {
  const jointlyCaused = causedOnlyTogether(together.caused, suggestions, trialContext);
  if (jointlyCaused.length === 0) return [];
  const byChild = new Map<Child, Suggestion[]>();
  for (const suggestion of suggestions) {
    for (const child of childrenConcerned(suggestion.changes, trialContext)) {
      const known = byChild.get(child);
      if (known) known.push(suggestion);
      else byChild.set(child, [suggestion]);
    }
  }
  return jointlyCaused.map((finding) => ({
    finding,
    suggestions: suggestionsInvolved(finding, byChild, trialContext),
  }));
}

/**
 * Returns the findings caused by all changes together that no suggestion causes alone. Together with others, a finding
 * that one suggestion causes may cover partly different cells. It therefore accounts for one finding of its rule that
 * shares a cell with it, and no more.
 */
function causedOnlyTogether(
  caused: readonly Finding[],
  suggestions: readonly Suggestion[],
  trialContext: TrialContext,
): Finding[] {
  const rules = new Set(caused.map(({ rule }) => rule));
  const alone = new Map(
    suggestions
      .filter(({ tried }) => tried.causes.some(({ rule }) => rules.has(rule)))
      .flatMap(({ changes }) => tryChanges(changes, trialContext)?.caused ?? [])
      .map((finding) => [findingKey(finding), finding]),
  );
  const onlyTogether = caused.filter((finding) => !alone.has(findingKey(finding)));
  for (const finding of caused) alone.delete(findingKey(finding));
  const elsewhere = groupBy(
    [...alone.values()].flatMap((finding) => placesOf(finding).map((place) => ({ place, finding }))),
    ({ place }) => place,
  );
  return onlyTogether.filter((finding) => {
    const others = placesOf(finding).flatMap((place) => elsewhere.get(place) ?? []);
    const other = others.find((one) => alone.has(findingKey(one.finding)));
    return other === undefined || !alone.delete(findingKey(other.finding));
  });
}

/** Returns a key for each cell of a finding, which includes the rule. */
function placesOf({ rule, cells }: Finding): string[] {
  return cells.map((cell) => `${rule} ${cellKey(cell)}`);
}

/**
 * Returns the suggestions that change what a finding depends on: for the same children, fields that the rule reads; for
 * a check on form, the same rows. If there are none, returns all suggestions for the children.
 */
function suggestionsInvolved(
  { rule, child, cells }: Finding,
  byChild: ReadonlyMap<Child, readonly Suggestion[]>,
  trialContext: TrialContext,
): readonly Suggestion[] {
  const named = child === null ? undefined : trialContext.childOf(child);
  const children = new Set([named, ...cells.map(({ table, line }) => trialContext.childOfLine(table, line))]);
  const rows = new Set(cells.map(rowKey));
  const asked = trialContext.ruleOf(rule);
  const isRead = ({ cell }: CellChange) =>
    asked
      ? cell.field === "CHILD" || trialContext.rulesReading(cell.table, cell.field).includes(asked)
      : rows.has(rowKey(cell));
  const ofChildren = [...new Set([...children].flatMap((one) => (one && byChild.get(one)) ?? []))];
  const lookedAt = ofChildren.filter(({ changes }) => changes.some(isRead));
  return lookedAt.length > 0 ? lookedAt : ofChildren;
}

/**
 * Returns the suggestions that take part in clashes, each with all that take part in its first clash and the rules with
 * findings that these cause together.
 */
export function setApartByClash(clashes: readonly Clash[]): ReadonlyMap<Suggestion, SetApart> {
  const setApart = new Map<Suggestion, SetApart>();
  const idsOf = ({ suggestions }: Clash) => suggestions.map(({ id }) => id).join("\n");
  for (const group of groupBy(clashes, idsOf).values()) {
    const together = group[0]?.suggestions ?? [];
    const rules = [...new Set(group.map(({ finding }) => finding.rule))].sort();
    for (const suggestion of together) {
      if (!setApart.has(suggestion)) setApart.set(suggestion, { kind: "clash", suggestion, rules, together });
    }
  }
  return setApart;
}

/** Counts, for each rule, the findings that suggestions cause together but not alone. */
export function clashCounts(clashes: readonly Clash[]): RuleCount[] {
  return countByRule(clashes.map(({ finding }) => finding));
}
