import type { Collection, Rule } from "../../rules/rule";
import { cellKey, type Finding } from "../engine/findings";
import { checkChild } from "../engine/run-rules";
import { readCell } from "../return/cells";
import { thisYearRows, type Child } from "../return/children";
import type { AnyRow } from "../return/rows";
import { rowAtLine } from "../return/table-edits";
import { fieldDefinition, type TableName } from "../return/tables";
import { isAccepted } from "./accepted-values";
import { changedChild, changedRow, changedRowsOf, regroupedChildren } from "./changed-child";
import { groupBy } from "../return/grouping";
import { countByRule } from "./rule-counts";
import { changesKey, findingKey, type CellChange, type Trial } from "./suggestion";
import type { TrialContext } from "./trial-context";
import {
  byKey,
  checkRowFormat,
  checkRowsFormat,
  formatContextAfter,
  identifierFaultsOfChange,
  repeatedRows,
  type FormatTrialContext,
} from "./try-format";

/** A trial with the findings that it causes and the keys of those that it clears or narrows. */
export interface TriedChanges extends Trial {
  readonly cleared: ReadonlySet<string>;
  readonly narrowed: ReadonlySet<string>;
  readonly caused: readonly Finding[];
}

/**
 * Tries changes on copies of the children concerned. Checks them again with the rules that read a changed field, or
 * with all rules when rows move to another child, and compares the findings one by one, by rule and cells. Null when a
 * rule stops with an error on the changed rows, because it is then unknown what the changes cause.
 */
export function tryChanges(changes: readonly CellChange[], trialContext: TrialContext): TriedChanges | null {
  const concerned = childrenConcerned(changes, trialContext);
  const similar = similarChildren(changes, trialContext);
  if (!movesRows(changes)) return tried(changes, { concerned, similar }, trialContext);
  const key = changesKey(changes);
  let trial = trialContext.moveTrials.get(key);
  if (trial === undefined) {
    trial = tried(changes, { concerned, similar }, trialContext);
    trialContext.moveTrials.set(key, trial);
  }
  return trial;
}

/** The children of a trial. */
interface ChildrenTried {
  /** Those whose rows change, or for whom a rule may give another result. */
  readonly concerned: readonly Child[];
  /** Those whose identifiers could be mistaken for one that is added or removed. */
  readonly similar: readonly Child[];
}

function tried(
  changes: readonly CellChange[],
  { concerned: children, similar }: ChildrenTried,
  trialContext: TrialContext,
): TriedChanges | null {
  const moves = movesRows(changes);
  const rules = moves ? trialContext.rules : rulesConcerned(changes, trialContext);
  const codes = new Set(rules.map(({ code }) => code));
  const { tables } = trialContext.checked;
  const changed = moves
    ? regroupedChildren(children, changes, tables)
    : children.map((child) => changedChild(child, changes));
  const collection = collectionAfter(changes, trialContext);
  const after: Finding[] = [];
  for (const child of changed) {
    const { findings, failed } = checkChild(rules, child, collection);
    if (failed.length > 0) return null;
    after.push(...findings);
  }
  const before = children.flatMap((child) =>
    trialContext.findingsOf(child).filter(({ rule }) => codes.has(rule)),
  );
  const formatAfter = formatContextAfter(trialContext.format, children, changed);
  const form = affectsAllRows(changes)
    ? formatOfAllBeforeAndAfter(changes, { concerned: children, similar }, formatAfter, trialContext)
    : formatBeforeAndAfter(changes, children, trialContext);
  const repeated = repeatedBeforeAndAfter(changes, children, changed, trialContext);
  const identifiers = moves
    ? identifiersBeforeAndAfter(changes, similar, formatAfter, trialContext)
    : NOTHING;
  if (!form || !repeated || !identifiers) return null;
  return compare(
    [...before, ...form.before, ...repeated.before, ...identifiers.before],
    [...after, ...form.after, ...repeated.after, ...identifiers.after],
  );
}

function movesRows(changes: readonly CellChange[]): boolean {
  return changes.some(({ cell }) => cell.field === "CHILD");
}

/** Whether the format checks may find something different in any row of the child. */
function affectsAllRows(changes: readonly CellChange[]): boolean {
  return movesRows(changes) || changes.some(({ cell }) => cell.table === "Header" && cell.field === "DOB");
}

/**
 * Returns what the format checks find in the changed rows before and after; null when one of them stops with an error.
 * Skips rows without such findings if only listed values are written, because these have no faults of form.
 */
function formatBeforeAndAfter(
  changes: readonly CellChange[],
  children: readonly Child[],
  trialContext: TrialContext,
) {
  const before: Finding[] = [];
  const after: Finding[] = [];
  for (const [row, changesOfRow] of children.flatMap((child) => changedRowsOf(child, changes))) {
    const isListed = changesOfRow.every((change) => isListedValue(row, change, trialContext));
    if (isListed && !trialContext.hasFormatFindings(row)) continue;
    const fields = new Set(changesOfRow.map(({ cell }) => cell.field));
    const earlier = trialContext.formatFindingsOf(row);
    if (earlier === null) return null;
    for (const { field } of earlier.flatMap(({ cells }) => cells)) fields.add(field);
    // Other dates are compared with the date of birth.
    const checksAllFields = fields.has("DOB");
    const now = checkRowFormat(
      changedRow(row, changesOfRow),
      trialContext.format,
      checksAllFields ? undefined : fields,
    );
    if (now === null) return null;
    before.push(...earlier);
    after.push(...now);
  }
  return { before, after };
}

const COMPARED_KINDS: ReadonlySet<string | undefined> = new Set(["child-id", "date"]);

/**
 * Like `formatBeforeAndAfter`, but for every row of the children, because they are compared with their Header, and for
 * children whose identifiers could be mistaken for one that is added or removed.
 */
function formatOfAllBeforeAndAfter(
  changes: readonly CellChange[],
  { concerned, similar }: ChildrenTried,
  formatAfter: FormatTrialContext,
  trialContext: TrialContext,
) {
  const before: Finding[] = [];
  const after: Finding[] = [];
  for (const child of new Set([...concerned, ...similar])) {
    const changesOf = new Map(changedRowsOf(child, changes));
    const rows = thisYearRows(child).map((row) => {
      const changesOfRow = changesOf.get(row);
      return changesOfRow ? changedRow(row, changesOfRow) : row;
    });
    const earlier = trialContext.formatFindingsOfChild(child);
    const fields = new Set(
      [...changes.map(({ cell }) => cell), ...earlier.flatMap(({ cells }) => cells)].map(
        ({ field }) => field,
      ),
    );
    // The result for any other field stays the same: only identifiers and dates are compared with those of a Header.
    const isLookedAt = (field: string, table: TableName) =>
      fields.has(field) || COMPARED_KINDS.has(fieldDefinition(table, field)?.kind);
    const now = checkRowsFormat(rows, formatAfter, isLookedAt);
    if (!now) return null;
    before.push(...earlier);
    after.push(...now);
  }
  return { before, after };
}

/**
 * Returns findings about repeated rows in the changed tables before and after; null when a check stops with an error. A
 * change that makes two such rows differ does not count as clearing the finding: one row should be deleted, and a wrong
 * value would only hide that.
 */
function repeatedBeforeAndAfter(
  changes: readonly CellChange[],
  children: readonly Child[],
  changed: readonly Child[],
  { format }: TrialContext,
) {
  const tables = new Set(changes.map(({ cell }) => cell.table));
  const found = (these: readonly Child[]): Finding[] | null => {
    const lists = these.map((child) => repeatedRows(child, tables, format));
    return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
  };
  const [before, after] = [found(children), found(changed)];
  if (!before || !after) return null;
  const still = new Set(after.map(findingKey));
  return { before: before.filter((finding) => still.has(findingKey(finding))), after };
}

const NOTHING = { before: [], after: [] };

/**
 * Returns the findings, on any row, from comparing identifiers with the others of their table. Only those that appear
 * or disappear are returned, because most stay. Null when a check stops with an error.
 */
function identifiersBeforeAndAfter(
  changes: readonly CellChange[],
  similar: readonly Child[],
  formatAfter: FormatTrialContext,
  { format }: TrialContext,
) {
  const before: Finding[] = [];
  const after: Finding[] = [];
  const ofChild = groupBy(
    changes.filter(({ cell }) => cell.field === "CHILD"),
    ({ cell }) => cell.table,
  );
  // An identifier that is known to lack zeros is not also found to be too short, in any table.
  const affected = similar.filter(
    ({ id }) => id !== null && format.index.lacksZeros(id) !== formatAfter.index.lacksZeros(id),
  );
  const tables = new Set([...ofChild.keys(), ...affected.flatMap(thisYearRows).map(({ table }) => table)]);
  for (const table of tables) {
    const data = format.tables.thisYear.get(table);
    if (!data) continue;
    const rowsAfter = new Map<number, AnyRow>();
    for (const [line, changesOfRow] of groupBy(ofChild.get(table) ?? [], ({ cell }) => cell.line)) {
      const row = rowAtLine(data.rows, line);
      if (row) rowsAfter.set(line, changedRow(row, changesOfRow));
    }
    const found = identifierFaultsOfChange(data, rowsAfter, { formatContext: format, formatAfter });
    if (!found) return null;
    const [earlier, now] = [byKey(found.before), byKey(found.after)];
    before.push(...[...earlier].flatMap(([key, finding]) => (now.has(key) ? [] : [finding])));
    after.push(...[...now].flatMap(([key, finding]) => (earlier.has(key) ? [] : [finding])));
  }
  return { before, after };
}

/** Kinds of fields whose accepted values have no faults of form: codes, URNs and postcodes. */
const LISTED_KINDS: ReadonlySet<string | undefined> = new Set(["code", "flag", "la-code", "urn", "postcode"]);

function isListedValue(row: AnyRow, { cell: { table, field }, to }: CellChange, { checked }: TrialContext) {
  return (
    LISTED_KINDS.has(fieldDefinition(table, field)?.kind) && isAccepted(row, field, to, checked.collection)
  );
}

/**
 * Whether changes to one row could clear or narrow any of some findings. This is a quick check with the rules of these
 * findings alone, before the whole trial. Always true for findings of form, for a changed UPN and for rows that move to
 * another child.
 */
export function mayClear(
  changes: readonly CellChange[],
  findings: readonly Finding[],
  child: Child,
  trialContext: TrialContext,
): boolean {
  const moves = changes.some(({ cell }) => cell.field === "CHILD" || cell.field === "UPN");
  const rules = new Set(findings.map(({ rule }) => trialContext.ruleOf(rule)));
  if (moves || rules.has(undefined)) return true;
  const concerned = new Set(rulesConcerned(changes, trialContext));
  const rulesToRun = [...rules].filter((rule) => rule !== undefined && concerned.has(rule)) as Rule[];
  if (rulesToRun.length === 0) return false;
  const after = checkChild(
    rulesToRun,
    changedChild(child, changes),
    trialContext.checked.collection,
  ).findings;
  const left = new Set(after.map(findingKey));
  const codes = new Set(rulesToRun.map(({ code }) => code));
  return findings.some((finding) => codes.has(finding.rule) && !left.has(findingKey(finding)));
}

/** Returns the children whose rows change, those that rows join, and those with a UPN that is added or removed. */
export function childrenConcerned(changes: readonly CellChange[], trialContext: TrialContext): Child[] {
  const children = new Set<Child>();
  for (const { cell, from, to } of changes) {
    const child = trialContext.childOfLine(cell.table, cell.line);
    if (child) children.add(child);
    if (cell.field === "UPN") {
      for (const upn of [from, to])
        for (const sharing of trialContext.childrenWithUpn(upn)) children.add(sharing);
    }
    const joined = cell.field === "CHILD" ? readCell(to, "child-id").value : null;
    const other = typeof joined === "string" ? trialContext.childOf(joined) : undefined;
    if (other) children.add(other);
  }
  return [...children];
}

/** Returns the children whose identifiers could be mistaken for one that is added or removed. */
function similarChildren(changes: readonly CellChange[], trialContext: TrialContext): Child[] {
  const texts = changes.flatMap(({ cell, from, to }) => (cell.field === "CHILD" ? [from, to] : []));
  const ids = new Set(texts.map((text) => readCell(text, "child-id").value));
  return [...ids].flatMap((id) => (typeof id === "string" ? trialContext.similarChildren(id) : []));
}

function rulesConcerned(changes: readonly CellChange[], trialContext: TrialContext): readonly Rule[] {
  const [first, ...others] = new Set(
    changes.map(({ cell }) => trialContext.rulesReading(cell.table, cell.field)),
  );
  return others.length === 0 ? (first ?? []) : [...new Set([...(first ?? []), ...others.flat()])];
}

/** Returns the collection with the counts of UPNs after the changes. */
function collectionAfter(changes: readonly CellChange[], trialContext: TrialContext): Collection {
  const { collection } = trialContext.checked;
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
  const gone = before.filter((finding) => left.get(findingKey(finding))?.pop() === undefined);
  const remaining = [...left.values()].flat();
  const narrowed: Finding[] = [];
  const cleared = gone.filter((finding) => {
    const at = remaining.findIndex((other) => isPartOf(other, finding));
    if (at < 0) return true;
    remaining.splice(at, 1);
    narrowed.push(finding);
    return false;
  });
  return {
    clears: countByRule(cleared),
    narrows: countByRule(narrowed),
    causes: countByRule(remaining),
    cleared: new Set(cleared.map(findingKey)),
    narrowed: new Set(narrowed.map(findingKey)),
    caused: remaining,
  };
}

/** Whether a finding is what remains of another one, on some of its cells. */
function isPartOf(part: Finding, whole: Finding): boolean {
  if (part.rule !== whole.rule || part.cells.length >= whole.cells.length) return false;
  const cells = new Set(whole.cells.map(cellKey));
  return part.cells.every((cell) => cells.has(cellKey(cell)));
}
