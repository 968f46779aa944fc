import type { Collection, Rule } from "../../rules/rule";
import type { Finding } from "../engine/findings";
import { checkChild } from "../engine/run-rules";
import { readCell } from "../return/cells";
import type { Child } from "../return/children";
import { changedChild, regroupedChildren } from "./changed-child";
import { groupBy } from "./grouping";
import { findingKey, type CellChange, type RuleCount, type Trial } from "./suggestion";
import type { TrialGround } from "./trial-ground";

/** A trial with the keys of the findings that it clears. */
export interface TriedChanges extends Trial {
  readonly cleared: ReadonlySet<string>;
}

/**
 * Tries changes on copies of the children concerned: they are checked again by the rules that read a changed field, or by
 * all when rows move to another child, and their findings are compared one by one, by rule and cells. Null when a rule
 * stops with an error on the changed rows, since nothing could then be said of what the changes cause.
 */
export function tryChanges(changes: readonly CellChange[], ground: TrialGround): TriedChanges | null {
  const children = childrenConcerned(changes, ground);
  const moves = changes.some(({ cell }) => cell.field === "CHILD");
  const rules = moves ? ground.rules : rulesConcerned(changes, ground);
  const codes = new Set(rules.map(({ code }) => code));
  const { tables } = ground.checked;
  const changed = moves
    ? regroupedChildren(children, changes, tables)
    : children.map((child) => changedChild(child, changes));
  const collection = collectionAfter(changes, ground);
  const after: Finding[] = [];
  for (const child of changed) {
    const { findings, failed } = checkChild(rules, child, collection);
    if (failed.length > 0) return null;
    after.push(...findings);
  }
  const before = children.flatMap((child) => ground.findingsOf(child).filter(({ rule }) => codes.has(rule)));
  return compare(before, after);
}

function childrenConcerned(changes: readonly CellChange[], ground: TrialGround): Child[] {
  const children = new Set<Child>();
  for (const { cell, to } of changes) {
    const child = ground.childOfLine(cell.table, cell.line);
    if (child) children.add(child);
    const joined = cell.field === "CHILD" ? readCell(to, "child-id").value : null;
    const other = typeof joined === "string" ? ground.childOf(joined) : undefined;
    if (other) children.add(other);
  }
  return [...children];
}

function rulesConcerned(changes: readonly CellChange[], ground: TrialGround): readonly Rule[] {
  const [first, ...others] = new Set(changes.map(({ cell }) => ground.rulesReading(cell.table, cell.field)));
  return others.length === 0 ? (first ?? []) : [...new Set([...(first ?? []), ...others.flat()])];
}

/** The collection with its count of UPNs as the changes leave it. */
function collectionAfter(changes: readonly CellChange[], ground: TrialGround): Collection {
  const { collection } = ground.checked;
  const ofUpn = changes.filter(({ cell }) => cell.table === "Header" && cell.field === "UPN");
  if (ofUpn.length === 0) return collection;
  const headerRowsByUpn = new Map(collection.index.headerRowsByUpn);
  const add = (text: string, count: number) => {
    const { value } = readCell(text, "upn");
    if (typeof value === "string") headerRowsByUpn.set(value, (headerRowsByUpn.get(value) ?? 0) + count);
  };
  for (const { from, to } of ofUpn) {
    add(from, -1);
    add(to, 1);
  }
  return { ...collection, index: { ...collection.index, headerRowsByUpn } };
}

function compare(before: readonly Finding[], after: readonly Finding[]): TriedChanges {
  const left = groupBy(after, findingKey);
  const cleared = new Set<string>();
  const gone = before.filter((finding) => {
    const key = findingKey(finding);
    const stays = left.get(key)?.pop() !== undefined;
    if (!stays) cleared.add(key);
    return !stays;
  });
  return { clears: countsOf(gone), causes: countsOf([...left.values()].flat()), cleared };
}

const byNumber = new Intl.Collator("en-GB", { numeric: true });

function countsOf(findings: readonly Finding[]): RuleCount[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, { length: count }]) => ({ rule, count }))
    .sort((a, b) => byNumber.compare(a.rule, b.rule));
}
