import { FORMAT_CHECKS } from "../../rules";
import { similarityKeysOf } from "../../rules/format/identifiers";
import { once } from "../../rules/format/once";
import { isUnknownUpnCode } from "../../rules/helpers/upn";
import type { Collection, Rule, TableOfYear } from "../../rules/rule";
import type { PreparedCheck } from "../engine/check-return";
import { rowKey, type Finding, type RowPlace, type RunResult } from "../engine/findings";
import { readCell } from "../return/cells";
import { rowsOfChild, type Child, type Return } from "../return/children";
import { groupBy } from "../return/grouping";
import type { TableName } from "../return/tables";
import type { AnyRow } from "../return/rows";
import { rowAtLine } from "../return/table-edits";
import type { TriedChanges } from "./try";
import {
  childrenWithoutZeros,
  createFormatTrialContext,
  cachedCheckFormat,
  type FormatTrialContext,
} from "./try-format";

/** The run that suggestions are for. */
export interface CheckedReturn {
  /** The rules of the year, whether they were run or not. */
  readonly rules: readonly Rule[];
  readonly children: readonly Child[];
  readonly collection: Collection;
  readonly tables: Return;
  /** The result of the run, with all children checked. */
  readonly result: RunResult;
}

/** Makes a `CheckedReturn` of a finished run. */
export function checkedReturnOf(prepared: PreparedCheck, result: RunResult): CheckedReturn {
  const { rules, children, collection, tables } = prepared;
  return { rules, children: children.all(), collection, tables, result };
}

/** What trials need to know about a run, looked up once. */
export interface TrialContext {
  readonly checked: CheckedReturn;
  /** The rules that ran to the end. */
  readonly rules: readonly Rule[];
  readonly ruleOf: (code: string) => Rule | undefined;
  /** Whether a rule ran to the end or is not one of the year's rules. */
  readonly wasRun: (code: string) => boolean;
  /** The format checks that ran to the end, and their input. */
  readonly format: FormatTrialContext;
  /** Whether the run found faults of form in a row of this year. */
  hasFormatFindings(row: AnyRow): boolean;
  /** Returns what the format checks find in a row as it is; null when one of them stops with an error. */
  formatFindingsOf(row: AnyRow): readonly Finding[] | null;
  /** Returns what the run found about form in all of a child's rows of this year, looking at each row on its own. */
  formatFindingsOfChild(child: Child): readonly Finding[];
  /** The children with identifiers that, according to the run, lack zeros which they have elsewhere. */
  readonly withoutZeros: ReadonlySet<string | null>;
  /** Trials of moving rows to another child, by `changesKey`: both children need the same ones. */
  readonly moveTrials: Map<string, TriedChanges | null>;
  /** Returns the rules of this run that read a field of this year. */
  rulesReading(table: TableName, field: string): readonly Rule[];
  /** Returns the child with an identifier; undefined when there is none. */
  childOf(id: string): Child | undefined;
  /** Returns the child that a finding is about; undefined when the finding is not of this return. */
  childOfFinding(finding: Finding): Child | undefined;
  /** Returns the children whose Header has a UPN; none for a blank and for UN1 to UN5, which any child can have. */
  childrenWithUpn(text: string): readonly Child[];
  /** Returns the children whose identifier could be mistaken for a given one, including that child itself. */
  similarChildren(id: string): readonly Child[];
  /** Returns the child to which a line of a table of this year belongs. */
  childOfLine(table: TableName, line: number): Child | undefined;
  /** Returns the run's findings about a child. */
  findingsOf(child: Child): readonly Finding[];
  /** Children with findings, in the order of the return. */
  readonly withFindings: readonly Child[];
}

/** Looks up what trials need to know about a run. */
export function createTrialContext(checked: CheckedReturn): TrialContext {
  const ran = new Set(checked.result.run);
  const rules = checked.rules.filter(({ code }) => ran.has(code));
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const notRun = new Set(checked.rules.filter(({ code }) => !ran.has(code)).map(({ code }) => code));
  const byField = rulesByField(rules);
  const format = createFormatTrialContext(
    FORMAT_CHECKS.filter(({ code }) => ran.has(code)),
    checked.tables,
    checked.collection,
  );
  const byId = new Map(checked.children.flatMap((child) => (child.id === null ? [] : [[child.id, child]])));
  const withoutId = childrenByLine(checked.children.filter(({ id }) => id === null));
  const childOfCell = (place: RowPlace) => {
    const id = rowOf(checked.tables, place)?.CHILD;
    return id === undefined || id === null ? withoutId.get(rowKey(place)) : byId.get(id);
  };
  const childOfFinding = ({ child, cells }: Finding) => {
    if (child !== null) return byId.get(child);
    const first = cells[0];
    return first && childOfCell(first);
  };

  const byUpn = once(() => childrenByUpn(checked.children));
  const byKinKey = once(() => childrenByKinKey(byId));
  const formatCodes = new Set(format.checks.map(({ code }) => code));
  const formatFindings = checked.result.findings.filter(({ rule }) => formatCodes.has(rule));
  const linesWithFormatFindings = new Set(formatFindings.flatMap(({ cells }) => cells.map(rowKey)));
  const findings = groupBy(checked.result.findings, childOfFinding);
  const codesOfRows = new Set(format.checksOfRows.map(({ code }) => code));
  const isOfRow = ({ rule, cells }: Finding) => codesOfRows.has(rule) && cells[0]?.lastYear === false;

  return {
    checked,
    rules,
    format,
    hasFormatFindings: (row) => linesWithFormatFindings.has(rowKey(row)),
    formatFindingsOf: cachedCheckFormat(format),
    formatFindingsOfChild: (child) => (findings.get(child) ?? []).filter(isOfRow),
    withoutZeros: childrenWithoutZeros(formatFindings),
    moveTrials: new Map(),
    ruleOf: (code) => byCode.get(code),
    wasRun: (code) => !notRun.has(code),
    rulesReading: (table, field) => byField.get(`${table} ${field}`) ?? [],
    childOf: (id) => byId.get(id),
    childOfFinding,
    childrenWithUpn(text) {
      const { value } = readCell(text, "upn");
      return typeof value === "string" ? (byUpn().get(value) ?? []) : [];
    },
    similarChildren: (id) => [...new Set(similarityKeysOf(id).flatMap((key) => byKinKey().get(key) ?? []))],
    childOfLine: (table, line) => childOfCell({ table, lastYear: false, line }),
    findingsOf: (child) => findings.get(child) ?? [],
    withFindings: checked.children.filter((child) => findings.has(child)),
  };
}

function rulesByField(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byField = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const [name, fields] of Object.entries(rule.reads) as [TableOfYear, readonly string[]][]) {
      for (const field of fields) {
        const key = `${name} ${field}`;
        byField.set(key, [...(byField.get(key) ?? []), rule]);
      }
    }
  }
  return byField;
}

function childrenByUpn(children: readonly Child[]): ReadonlyMap<string, readonly Child[]> {
  const byUpn = new Map<string, Child[]>();
  for (const child of children) {
    for (const upn of new Set(child.thisYear.Header.map(({ UPN }) => UPN))) {
      if (upn === null || isUnknownUpnCode(upn)) continue;
      const known = byUpn.get(upn);
      if (known) known.push(child);
      else byUpn.set(upn, [child]);
    }
  }
  return byUpn;
}

function childrenByKinKey(byId: ReadonlyMap<string, Child>): ReadonlyMap<string, readonly Child[]> {
  const keyed = [...byId].flatMap(([id, child]) => similarityKeysOf(id).map((key) => ({ key, child })));
  const groups = [...groupBy(keyed, ({ key }) => key)];
  return new Map(groups.map(([key, similar]) => [key, similar.map(({ child }) => child)]));
}

function childrenByLine(children: readonly Child[]): ReadonlyMap<string, Child> {
  const byLine = new Map<string, Child>();
  for (const child of children) {
    for (const row of rowsOfChild(child)) byLine.set(rowKey(row), child);
  }
  return byLine;
}

function rowOf({ thisYear, lastYear }: Return, place: RowPlace): AnyRow | undefined {
  const data = (place.lastYear ? lastYear : thisYear).get(place.table);
  return data && rowAtLine(data.rows, place.line);
}
