import type { Collection, Rule } from "../../rules/rule";
import { indexForFormat, type ReturnIndex as FormIndex } from "../../rules/format/return-index";
import { indexReturn, rowsOfChild, type Child, type ReturnIndex, type Return } from "../return/children";
import { groupBy } from "../return/grouping";
import { editTable, setAreas, type RowChanges, type TableEdit } from "../return/table-edits";
import { cellOf, rowCount, withRows, type AnyRow, type Row, type TableData } from "../return/rows";
import { fieldDefinition, isIdentifier } from "../return/tables";
import { checkChildren, type RuleOutcome } from "./check-children";
import { formatChecker } from "./check-format";
import type { PreparedCheck } from "./check-return";
import { EditableChildren } from "./editable-children";
import { FindingStore } from "./finding-store";
import type { FailedRule, Finding, NotRun, RunResult } from "./findings";
import { CHILDREN_PER_BLOCK, rulesToRun, runRules } from "./run-rules";

/** The result of checking only the children concerned. */
export interface Rechecked {
  /** Identifiers of the children that were checked again; null stands for the rows without one. */
  readonly checked: ReadonlySet<string | null>;
  /** The children, of these and others, whose findings may differ: found again, gone, or on other lines. */
  readonly changed: ReadonlySet<string | null>;
}

type ChildIds = Set<string | null>;

/** The scope of a check on form that looks at more than one child's rows. */
type WholeTableScope = Exclude<PreparedCheck["formatChecks"][number]["looksAt"], "child">;

const WHOLE_TABLE_SCOPES: readonly WholeTableScope[] = ["identifiers", "table"];

/** The tables in which such checks may now find something different. */
type EditedTables = Readonly<Record<WholeTableScope, Set<TableData>>>;

/**
 * A checked return whose rows change. After each change only the children concerned are checked again, and the findings
 * are the same as if everything was. The given tables and rows are changed in place.
 */
export class LiveCheck {
  private readonly tables: Return;
  private readonly editable: EditableChildren;
  private readonly rules: readonly Rule[];
  private readonly formatChecks: PreparedCheck["formatChecks"];
  private current: Collection;
  private running: readonly Rule[] = [];
  private notRun: readonly NotRun[] = [];
  private failed: ReadonlyMap<string, FailedRule> = new Map();
  /** Findings, separated by what can change them: the child's rows, or any row of the table. */
  private readonly ofRules = new FindingStore();
  private readonly formatFindings = new FindingStore();
  private readonly ofTables: Readonly<Record<WholeTableScope, Map<TableData, FindingStore>>> = {
    identifiers: new Map(),
    table: new Map(),
  };
  /** What has changed since the last check. */
  private touched: ChildIds = new Set();
  private shifted: ChildIds = new Set();
  private edited: EditedTables = { identifiers: new Set(), table: new Set() };
  /**
   * What checks can look up about the whole return; null when it must be rebuilt because its source rows have changed.
   */
  private returnIndex: ReturnIndex | null;
  private formIndex: FormIndex | null = null;

  /** @param result the result of checking the whole return */
  constructor(prepared: PreparedCheck, result: RunResult) {
    this.tables = prepared.tables;
    this.rules = prepared.rules;
    this.formatChecks = prepared.formatChecks;
    this.current = prepared.collection;
    this.returnIndex = prepared.collection.index;
    this.editable = new EditableChildren(prepared.children.all(), prepared.tables);
    this.replaceFindings(result);
  }

  get children(): Child[] {
    return this.editable.all();
  }

  /** Returns the child with an identifier; undefined when no row names it. */
  childOf(id: string): Child | undefined {
    return this.editable.of(id)[0];
  }

  get collection(): Collection {
    return this.current;
  }

  /** Returns the findings of the child with an identifier; for null, those of every row without one. */
  findingsOf(id: string | null): Finding[] {
    const ofTables = this.storesOfTables().flatMap((store) => store.of(id));
    return [...this.formatFindings.of(id), ...ofTables, ...this.ofRules.of(id)];
  }

  /** Returns what checking the whole return would now give. */
  result(): RunResult {
    const ofTables = this.storesOfTables().flatMap((store) => store.all());
    const codes = [...this.running, ...this.formatChecks].map(({ code }) => code);
    return {
      findings: [...this.formatFindings.all(), ...ofTables, ...this.ofRules.all()],
      run: codes.filter((code) => !this.failed.has(code)),
      notRun: this.notRun,
      failed: [...this.failed.values()],
    };
  }

  /**
   * Changes a table. Nothing is checked until `check` is called.
   * @param areas where the sheet now holds formulas and merged cells; unchanged when left out
   * @returns the rows removed and added
   */
  edit(
    data: TableData,
    edit: TableEdit,
    date1904: boolean,
    areas?: Pick<TableData, "formulas" | "merged">,
  ): RowChanges {
    const hadRows = rowCount(data) > 0;
    const { removed, added } = editTable(data, edit, date1904);
    if (areas) setAreas(data, areas);
    this.edited.table.add(data);
    if (edit.kind !== "lines" || !hasSameIdentifierCells(data, removed, added))
      this.edited.identifiers.add(data);
    if (edit.kind !== "lines") this.shift(data, edit);
    const ids = new Set([...removed, ...added].map(({ CHILD }) => CHILD));
    this.editable.regroup(ids, new Set(removed), added);
    for (const id of ids) this.touched.add(id);
    const isHeader = data.table === "Header";
    if (isHeader) this.returnIndex = null;
    const isSameChildren = hasSameIdentifiers(removed, added);
    if (isHeader || !isSameChildren) this.formIndex = null;
    if (!isSameChildren) for (const one of this.tables.thisYear.values()) this.edited.identifiers.add(one);
    if (hadRows !== rowCount(data) > 0) this.markAllTouched();
    return { removed, added };
  }

  /** Checks the children concerned by the changes since the last call. */
  check(): Rechecked {
    if (!this.returnIndex) {
      const before = this.current.index;
      this.returnIndex = indexReturn(this.tables);
      this.current = { ...this.current, index: this.returnIndex };
      for (const id of this.childrenWithChangedUpns(before)) this.touched.add(id);
    }
    for (const id of this.editable.similarIdentifiers(this.touched)) this.touched.add(id);
    const { touched, shifted, edited } = this;
    this.touched = new Set();
    this.shifted = new Set();
    this.edited = { identifiers: new Set(), table: new Set() };
    const changed: ChildIds = new Set([...touched, ...shifted]);
    if (this.failed.size > 0 || !this.recheckChildren(touched, edited, changed)) {
      for (const id of this.allIdentifiers()) changed.add(id);
      this.checkAll();
      for (const id of this.allIdentifiers()) changed.add(id);
      return { checked: changed, changed };
    }
    return { checked: touched, changed };
  }

  /** Returns false when a rule or check stopped with an error, because that affects its findings for every child. */
  private recheckChildren(touched: ChildIds, edited: EditedTables, changed: ChildIds): boolean {
    const children = [...touched].flatMap((id) => this.editable.of(id));
    const outcome: RuleOutcome = { findings: [], failed: new Map() };
    for (let first = 0; first < children.length; first += CHILDREN_PER_BLOCK) {
      const block = children.slice(first, first + CHILDREN_PER_BLOCK);
      checkChildren(this.running, block, this.current, outcome);
    }
    const { tables, current: collection } = this;
    this.formIndex ??= indexForFormat(tables);
    const checker = formatChecker({ checks: this.formatChecks, tables, collection }, this.formIndex);
    const ofChild = this.formatChecks.filter(({ looksAt }) => looksAt === "child");
    const found = [...rowsByTable(children)].flatMap(([data, rows]) =>
      checker.checkTable(withRows(data, rows), ofChild),
    );
    const tableFindings = WHOLE_TABLE_SCOPES.flatMap((scope) => {
      const checks = this.formatChecks.filter(({ looksAt }) => looksAt === scope);
      return [...edited[scope]].map((data) => ({ scope, data, findings: checker.checkTable(data, checks) }));
    });
    if (outcome.failed.size > 0 || checker.failed.size > 0) return false;
    this.ofRules.replace(touched, outcome.findings);
    this.formatFindings.replace(touched, found);
    for (const { scope, data, findings } of tableFindings) {
      const store = this.ofTables[scope].get(data) ?? new FindingStore();
      for (const id of store.children()) changed.add(id);
      store.clear();
      store.replace([], findings);
      for (const id of store.children()) changed.add(id);
      this.ofTables[scope].set(data, store);
    }
    return true;
  }

  private checkAll(): void {
    const { rules, formatChecks, tables, children, current: collection } = this;
    this.replaceFindings(runRules({ rules, formatChecks, tables, children, collection }));
  }

  /** Replaces all findings with the result of a whole run. */
  private replaceFindings({ findings, failed }: RunResult): void {
    const { rules, tables, current: collection } = this;
    ({ running: this.running, notRun: this.notRun } = rulesToRun({ rules, tables, collection }));
    this.failed = new Map(failed.map((failure) => [failure.rule, failure]));
    const scopeOf = new Map(this.formatChecks.map(({ code, looksAt }) => [code, looksAt]));
    this.ofRules.clear();
    this.formatFindings.clear();
    for (const scope of WHOLE_TABLE_SCOPES) this.ofTables[scope].clear();
    this.ofRules.replace(
      [],
      findings.filter(({ rule }) => !scopeOf.has(rule)),
    );
    this.formatFindings.replace(
      [],
      findings.filter(({ rule }) => scopeOf.get(rule) === "child"),
    );
    for (const scope of WHOLE_TABLE_SCOPES) {
      const ofScope = findings.filter(({ rule }) => scopeOf.get(rule) === scope);
      for (const [data, found] of groupBy(ofScope, (finding) => this.tableOf(finding))) {
        if (!data) continue;
        const store = new FindingStore();
        store.replace([], found);
        this.ofTables[scope].set(data, store);
      }
    }
  }

  private storesOfTables(): FindingStore[] {
    return WHOLE_TABLE_SCOPES.flatMap((scope) => [...this.ofTables[scope].values()]);
  }

  private tableOf({ cells }: Finding): TableData | undefined {
    const cell = cells[0];
    return cell && (cell.lastYear ? this.tables.lastYear : this.tables.thisYear).get(cell.table);
  }

  private shift(data: TableData, edit: Exclude<TableEdit, { kind: "lines" }>): void {
    const { line, count } = edit;
    const shift =
      edit.kind === "insert"
        ? { data, fromLine: line, offset: count }
        : { data, fromLine: line + count, offset: -count };
    for (const store of [this.ofRules, this.formatFindings, ...this.storesOfTables()]) {
      for (const id of store.shift(shift)) this.shifted.add(id);
    }
  }

  /** Marks every child for checking, because rules that need rows in a table may now start or stop running. */
  private markAllTouched(): void {
    const { rules, tables, current: collection } = this;
    ({ running: this.running, notRun: this.notRun } = rulesToRun({ rules, tables, collection }));
    for (const id of this.allIdentifiers()) this.touched.add(id);
  }

  /** Returns all identifiers, including those named only in findings. */
  private allIdentifiers(): ChildIds {
    const stores = [this.ofRules, this.formatFindings, ...this.storesOfTables()];
    return new Set([
      ...this.editable.all().map(({ id }) => id),
      ...stores.flatMap((store) => [...store.children()]),
    ]);
  }

  /** Returns the children with a UPN that is now in more or fewer Header rows than before. */
  private childrenWithChangedUpns(before: ReturnIndex): (string | null)[] {
    const now = this.current.index.headerRowsByUpn;
    const upns = new Set([...before.headerRowsByUpn.keys(), ...now.keys()]);
    const changed = new Set([...upns].filter((upn) => before.headerRowsByUpn.get(upn) !== now.get(upn)));
    if (changed.size === 0) return [];
    const header = (this.tables.thisYear.get("Header")?.rows ?? []) as readonly Row<"Header">[];
    return header.filter(({ UPN }) => UPN !== null && changed.has(UPN)).map(({ CHILD }) => CHILD);
  }
}

/** Whether the removed and the added rows have the same values of CHILD, so that no identifier is new or gone. */
function hasSameIdentifiers(removed: readonly AnyRow[], added: readonly AnyRow[]): boolean {
  const identifiers = (rows: readonly AnyRow[]) => new Set(rows.map(({ CHILD }) => CHILD));
  const [before, after] = [identifiers(removed), identifiers(added)];
  return before.size === after.size && [...before].every((id) => after.has(id));
}

/** Whether edited lines hold the same identifiers as before, cell by cell, and no line was added or removed. */
function hasSameIdentifierCells(
  data: TableData,
  removed: readonly AnyRow[],
  added: readonly AnyRow[],
): boolean {
  const fields = [...data.columns.keys()].filter((field) =>
    isIdentifier(fieldDefinition(data.table, field)?.kind),
  );
  const cellsByLine = (rows: readonly AnyRow[]) =>
    new Map(rows.map((row) => [row.line, JSON.stringify(fields.map((field) => cellOf(row, field) ?? ""))]));
  const [before, after] = [cellsByLine(removed), cellsByLine(added)];
  return before.size === after.size && [...before].every(([line, cells]) => after.get(line) === cells);
}

function rowsByTable(children: readonly Child[]): Map<TableData, AnyRow[]> {
  const byTable = groupBy(children.flatMap(rowsOfChild), ({ source }) => source);
  for (const rows of byTable.values()) rows.sort((a, b) => a.line - b.line);
  return byTable;
}
