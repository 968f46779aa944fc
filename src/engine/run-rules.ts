import type { FormatCheck } from "../../rules/format/format-check";
import type { Collection, Rule } from "../../rules/rule";
import type { Child, Return } from "../return/children";
import { checkChildren, type RuleOutcome } from "./check-children";
import { checkFormat } from "./check-format";
import type { FailedRule, Finding, NotRun, RunResult } from "./findings";
import { reasonNotRun } from "./inputs";

/**
 * A block of this many children is small enough for its rows to stay in the processor's cache while each rule looks at
 * them.
 */
export const CHILDREN_PER_BLOCK = 100;

/** Children that are taken block by block: an array, or children built when their turn comes. */
type ChildrenToCheck = Pick<readonly Child[], "length" | "slice">;

interface RunInput {
  /** The rules of the collection year. */
  readonly rules: readonly Rule[];
  /** The format checks; none is run when left out. They all run in the first step. */
  readonly formatChecks?: readonly FormatCheck[];
  readonly tables: Return;
  readonly children: ChildrenToCheck;
  readonly collection: Collection;
}

/** A run in progress: call `step` until no children are left, then take the result. */
export interface Run {
  /** Checks the next `count` children. Returns whether any are left. */
  step(count: number): boolean;
  readonly done: number;
  readonly total: number;
  /** Returns the result so far. */
  result(): RunResult;
}

/** Runs every rule over every child, in one step. */
export function runRules(input: RunInput): RunResult {
  const run = startRun(input);
  run.step(input.children.length);
  return run.result();
}

/** Starts a run that proceeds in steps, so that it can show progress and stop between them. */
export function startRun(input: RunInput): Run {
  const { running, notRun } = rulesToRun(input);
  const failed = new Map<string, FailedRule>();
  const findings: Finding[] = [];
  const formatChecks = input.formatChecks ?? [];
  let isFormatChecked = false;
  let done = 0;

  function checkFormatOnce(): void {
    if (isFormatChecked) return;
    isFormatChecked = true;
    const formatResult = checkFormat({
      checks: formatChecks,
      tables: input.tables,
      collection: input.collection,
    });
    for (const finding of formatResult.findings) findings.push(finding);
    for (const failure of formatResult.failed) failed.set(failure.rule, failure);
  }

  return {
    get done() {
      return done;
    },
    total: input.children.length,
    step(count) {
      checkFormatOnce();
      const until = Math.min(done + count, input.children.length);
      for (; done < until; done = Math.min(done + CHILDREN_PER_BLOCK, until)) {
        const block = input.children.slice(done, Math.min(done + CHILDREN_PER_BLOCK, until));
        checkChildren(running, block, input.collection, { findings, failed });
      }
      return done < input.children.length;
    },
    result: () => ({
      findings: findings.filter(({ rule }) => !failed.has(rule)),
      run: [...running, ...(isFormatChecked ? formatChecks : [])]
        .map(({ code }) => code)
        .filter((code) => !failed.has(code)),
      notRun,
      failed: [...failed.values()],
    }),
  };
}

/** Separates the rules that have their inputs from those that are not run, with the reason. */
export function rulesToRun({
  rules,
  tables,
  collection,
}: Pick<RunInput, "rules" | "tables" | "collection">): { running: Rule[]; notRun: NotRun[] } {
  const notRun = rules.flatMap((rule) => {
    const reason = reasonNotRun(rule, tables, collection);
    return reason === null ? [] : [{ rule: rule.code, reason }];
  });
  const codesNotRun = new Set(notRun.map(({ rule }) => rule));
  return { running: rules.filter(({ code }) => !codesNotRun.has(code)), notRun };
}

/**
 * Checks one child with rules that are known to have their inputs. Rules that stop with an error are listed in
 * `failed`.
 */
export function checkChild(
  rules: readonly Rule[],
  child: Child,
  collection: Collection,
): { findings: Finding[]; failed: FailedRule[] } {
  const outcome: RuleOutcome = { findings: [], failed: new Map() };
  checkChildren(rules, [child], collection, outcome);
  return { findings: outcome.findings, failed: [...outcome.failed.values()] };
}
