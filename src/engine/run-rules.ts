import type { Collection, MarkedRow, Rule } from "../../rules/rule";
import type { Child, Return } from "../return/children";
import type { AnyRow } from "../return/rows";
import { cellReference, type CellReference, type FailedRule, type Finding, type RunResult } from "./findings";
import { reasonNotRun } from "./inputs";

interface RunInput {
  /** The rules of the collection year. */
  readonly rules: readonly Rule[];
  readonly tables: Return;
  readonly children: readonly Child[];
  readonly collection: Collection;
}

/** A run in progress: give it children until none is left, then take the result. */
export interface Run {
  /** Checks the next so many children; answers whether any are left. */
  step(count: number): boolean;
  readonly done: number;
  readonly total: number;
  /** The result so far. */
  result(): RunResult;
}

/** Runs every rule over every child. */
export function runRules(input: RunInput): RunResult {
  const run = startRun(input);
  run.step(input.children.length);
  return run.result();
}

/** Starts a run that can be taken in steps, for showing progress and for stopping between them. */
export function startRun(input: RunInput): Run {
  const notRun = input.rules.flatMap((rule) => {
    const reason = reasonNotRun(rule, input.tables, input.collection);
    return reason === null ? [] : [{ rule: rule.code, reason }];
  });
  const codesNotRun = new Set(notRun.map(({ rule }) => rule));
  const running = input.rules.filter((rule) => !codesNotRun.has(rule.code));
  const failed = new Map<string, FailedRule>();
  const findings: Finding[] = [];
  let done = 0;

  return {
    get done() {
      return done;
    },
    total: input.children.length,
    step(count) {
      const until = Math.min(done + count, input.children.length);
      for (; done < until; done++) {
        const child = input.children[done];
        if (child) checkWith(running, child, input.collection, findings, failed);
      }
      return done < input.children.length;
    },
    result: () => ({
      findings: findings.filter(({ rule }) => !failed.has(rule)),
      run: running.map(({ code }) => code).filter((code) => !failed.has(code)),
      notRun,
      failed: [...failed.values()],
    }),
  };
}

/** Checks one child by rules that are known to have their inputs. Rules that stop with an error are named. */
export function checkChild(
  rules: readonly Rule[],
  child: Child,
  collection: Collection,
): { findings: Finding[]; failed: FailedRule[] } {
  const findings: Finding[] = [];
  const failed = new Map<string, FailedRule>();
  checkWith(rules, child, collection, findings, failed);
  return { findings, failed: [...failed.values()] };
}

function checkWith(
  rules: readonly Rule[],
  child: Child,
  collection: Collection,
  findings: Finding[],
  failed: Map<string, FailedRule>,
): void {
  for (const rule of rules) {
    if (failed.has(rule.code)) continue;
    try {
      rule.check({
        child,
        thisYear: child.thisYear,
        lastYear: child.lastYear,
        collection,
        report: (...rows) => {
          findings.push({ rule: rule.code, child: child.id, cells: cellsOf(rule, rows) });
        },
      });
    } catch (error) {
      failed.set(rule.code, {
        rule: rule.code,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

function cellsOf(rule: Rule, rows: readonly (AnyRow | MarkedRow)[]): CellReference[] {
  const cells = new Map<string, CellReference>();
  for (const reported of rows) {
    const row = "row" in reported ? reported.row : reported;
    const fields = "row" in reported ? reported.fields : highlightedFields(rule, row);
    for (const field of fields) {
      cells.set(`${row.table}${row.lastYear ? "_last" : ""} ${row.line} ${field}`, cellReference(row, field));
    }
  }
  if (cells.size === 0) throw new Error("reported no row that its highlights name");
  return [...cells.values()];
}

function highlightedFields(rule: Rule, row: AnyRow): readonly string[] {
  const name = row.lastYear ? (`${row.table}_last` as const) : row.table;
  return (rule.highlights as Readonly<Record<string, readonly string[]>>)[name] ?? [];
}
