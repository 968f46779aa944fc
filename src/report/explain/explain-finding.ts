import type { FormatCheck } from "../../../rules/format/format-check";
import type { Collection, Rule } from "../../../rules/rule";
import type { RuleInfo } from "../../../rules/rule-info";
import { checkChild } from "../../engine/run-rules";
import { cellKey, cellReference, rowKey, type CellReference, type Finding } from "../../engine/findings";
import { recordCollection, recordReads } from "../../engine/record-reads";
import type { Child, RowsByTable } from "../../return/children";
import type { AnyRow } from "../../return/rows";
import { tableDefinition, TABLE_NAMES } from "../../return/tables";
import { meaningOfCell } from "../describe-cell";
import { rowOf } from "../locate";
import { derivedValues } from "./derived-values";
import { datesOf } from "./explained-dates";
import type { ExplainedCell, Explanation } from "./explanation";
import { listedProviders } from "./listed-providers";
import { visibleValue } from "./visible-value";

/**
 * Explains how a rule came to a finding. Runs the rule over the child again and records every cell that it reads.
 * Separates the rows on which the finding depends from those that were merely looked at.
 */
export function explainFinding(
  rule: Rule,
  child: Child,
  collection: Collection,
  finding: Finding,
): Explanation {
  const recorded = recordReads(child);
  const recordedCollection = recordCollection(collection);
  checkChild([rule], recorded.child, recordedCollection.collection);
  const read = recorded.cellsRead();
  const counted = identifiersBeside(child, finding, read);
  const decisive = decisiveRows(rule, child, collection, finding, [...read, ...counted]);
  const marked = new Set(finding.cells.map(cellKey));
  const ofDecisive = [...read, ...counted].filter((cell) => decisive.has(rowKey(cell)));
  // A rule can mark cells that it did not read, such as a whole row.
  const unread = finding.cells.filter((cell) => !read.some((other) => cellKey(other) === cellKey(cell)));
  const explained = createExplainer(child, marked);
  const cells = [...unread, ...ofDecisive].flatMap(explained).sort(compareCells);
  const asked = recordedCollection.asked();
  const episodes = decisiveEpisodes(child, decisive);
  const providers = listedProviders(episodes, collection, asked, recordedCollection.providerFacts());
  return {
    ...wordsOf(rule),
    cells,
    others: read
      .filter((cell) => !decisive.has(rowKey(cell)))
      .flatMap(explained)
      .sort(compareCells),
    derived: derivedValues(rule, episodes, collection),
    providers,
    dates: datesOf(child, cells, collection, asked),
    // What is shown in full is not listed again.
    asked: asked
      .filter((part) => part !== "start" && part !== "end")
      .filter((part) => part !== "providers" || providers.length === 0),
  };
}

/** Explains a finding of a check on form, which looks only at the cells of the finding. */
export function explainFormat(check: FormatCheck, child: Child | null, finding: Finding): Explanation {
  const marked = new Set(finding.cells.map(cellKey));
  return {
    ...wordsOf(check),
    cells: child ? finding.cells.flatMap(createExplainer(child, marked)) : [],
    others: [],
    derived: [],
    providers: [],
    dates: [],
    asked: [],
  };
}

function wordsOf({ code, trigger, years }: RuleInfo) {
  return { rule: code, trigger, firstYear: years.first, lastYear: years.last ?? null };
}

/**
 * Returns the CHILD cells of the other rows in the finding's tables from which nothing was read: a rule may only count
 * rows.
 */
function identifiersBeside(
  child: Child,
  { cells }: Finding,
  read: readonly CellReference[],
): readonly CellReference[] {
  const known = new Set([...cells, ...read].map(rowKey));
  const places = new Map(cells.map((cell) => [`${cell.table} ${cell.lastYear}`, cell]));
  return [...places.values()]
    .flatMap(
      ({ table, lastYear }) => (lastYear ? child.lastYear : child.thisYear)[table] as readonly AnyRow[],
    )
    .filter((row) => !known.has(rowKey(row)))
    .map((row) => cellReference(row, "CHILD"));
}

/**
 * Returns the rows that a finding names, those that the rule says it compared with them, and as few others as the rule
 * needs. Tries leaving out each other row, furthest from the named rows first, and drops it if the finding remains.
 */
function decisiveRows(
  rule: Rule,
  child: Child,
  collection: Collection,
  finding: Finding,
  read: readonly CellReference[],
): ReadonlySet<string> {
  const decisive = new Set([...finding.cells.map(rowKey), ...comparedRows(rule, child, collection, finding)]);
  const found = findingKey(finding);
  const distance = (cell: CellReference) => distanceTo(finding.cells, cell);
  const others = [...new Map(read.map((cell) => [rowKey(cell), cell])).values()]
    .filter((cell) => !decisive.has(rowKey(cell)))
    .sort((a, b) => distance(b) - distance(a));
  let rest = child;
  for (const cell of others) {
    const without = withoutRow(rest, cell);
    const { findings, failed } = checkChild([rule], without, collection);
    const isStillFound = failed.length === 0 && findings.some((other) => findingKey(other) === found);
    if (isStillFound) rest = without;
    else decisive.add(rowKey(cell));
  }
  return decisive;
}

function comparedRows(rule: Rule, child: Child, collection: Collection, { cells }: Finding): string[] {
  const { thisYear, lastYear } = child;
  const reported = new Set(cells.flatMap((cell) => rowOf(child, cell) ?? []));
  return [...reported]
    .flatMap((row) => rule.comparedWith?.({ child, thisYear, lastYear, collection }, row) ?? [])
    .map(rowKey);
}

/** Further than any line. */
const FAR = Number.MAX_SAFE_INTEGER;

/** Returns the number of lines between a cell and the nearest of some cells; `FAR` for another table or year. */
function distanceTo(cells: readonly CellReference[], { table, lastYear, line }: CellReference): number {
  const lines = cells.filter((cell) => cell.table === table && cell.lastYear === lastYear);
  return lines.reduce((nearest, cell) => Math.min(nearest, Math.abs(cell.line - line)), FAR);
}

function withoutRow(child: Child, { table, lastYear, line }: CellReference): Child {
  const removeRow = (rows: RowsByTable): RowsByTable => ({
    ...rows,
    [table]: (rows[table] as readonly AnyRow[]).filter((row) => row.line !== line),
  });
  return lastYear
    ? { ...child, lastYear: removeRow(child.lastYear) }
    : { ...child, thisYear: removeRow(child.thisYear) };
}

function decisiveEpisodes(child: Child, decisive: ReadonlySet<string>) {
  return [...child.thisYear.Episodes, ...child.lastYear.Episodes].filter((row) => decisive.has(rowKey(row)));
}

function createExplainer(
  child: Child,
  marked: ReadonlySet<string>,
): (cell: CellReference) => ExplainedCell[] {
  return (cell) => {
    const row = rowOf(child, cell);
    if (!row) return [];
    const value = visibleValue(row, cell.field);
    return [{ cell, value, meaning: meaningOfCell(row, cell.field), marked: marked.has(cellKey(cell)) }];
  };
}

/** Sorts this year's rows before last year's, tables and fields in the department's order, and lines from the top. */
function compareCells({ cell: a }: ExplainedCell, { cell: b }: ExplainedCell): number {
  if (a.lastYear !== b.lastYear) return a.lastYear ? 1 : -1;
  const fields = Object.keys(tableDefinition(a.table).fields);
  return (
    TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table) ||
    a.line - b.line ||
    fields.indexOf(a.field) - fields.indexOf(b.field)
  );
}

function findingKey({ cells }: Finding): string {
  return cells.map(cellKey).join("; ");
}
