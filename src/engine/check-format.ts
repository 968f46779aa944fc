import type { FormatCheck } from "../../rules/format/format-check";
import { indexForFormat } from "../../rules/format/return-index";
import { columnsOf } from "../../rules/format/table-columns";
import type { Collection } from "../../rules/rule";
import type { Return } from "../return/children";
import type { TableData } from "../return/rows";
import { cellReference, type FailedRule, type Finding } from "./findings";

interface FormatInput {
  readonly checks: readonly FormatCheck[];
  readonly tables: Return;
  readonly collection: Pick<Collection, "year" | "start" | "end">;
}

/** Format checks that can be run over whole tables or over some rows of a table. */
export interface FormatChecker {
  /** Returns what the checks find, except those that have stopped with an error. */
  checkTable(data: TableData, checks?: readonly FormatCheck[]): Finding[];
  /** The checks that stopped with an error, by code. Leave out what they found before that. */
  readonly failed: ReadonlyMap<string, FailedRule>;
}

/**
 * Runs the format checks over every table. Findings of a check that stopped with an error are left out, and the check
 * is listed in `failed`.
 */
export function checkFormat(input: FormatInput): { findings: Finding[]; failed: FailedRule[] } {
  const checker = formatChecker(input);
  const { thisYear, lastYear } = input.tables;
  const findings = [...thisYear.values(), ...lastYear.values()].flatMap((data) => checker.checkTable(data));
  return {
    findings: findings.filter(({ rule }) => !checker.failed.has(rule)),
    failed: [...checker.failed.values()],
  };
}

/**
 * Prepares to run format checks.
 * @param index what the checks can look up about the whole return; built from the return as it is now when left out
 */
export function formatChecker(input: FormatInput, index = indexForFormat(input.tables)): FormatChecker {
  const { tables, collection } = input;
  const failed = new Map<string, FailedRule>();
  return {
    failed,
    checkTable(data, checks = input.checks) {
      const columns = columnsOf(data);
      const findings: Finding[] = [];
      for (const check of checks) {
        if (failed.has(check.code) || (data.lastYear && !check.lastYearToo)) continue;
        const found: Finding[] = [];
        const context = { data, columns, tables, index, collection, report: reporter(check, found) };
        const failure = failureOf(check, () => check.check(context));
        if (failure) failed.set(check.code, failure);
        else for (const finding of found) findings.push(finding);
      }
      return findings;
    },
  };
}

function reporter(check: FormatCheck, findings: Finding[]): Parameters<FormatCheck["check"]>[0]["report"] {
  return (...rows) => {
    const cells = rows.flatMap(({ row, fields }) => fields.map((field) => cellReference(row, field)));
    if (cells.length === 0) throw new Error("reported no cell");
    findings.push({ rule: check.code, child: rows[0]?.row.CHILD ?? null, cells });
  };
}

function failureOf({ code }: FormatCheck, check: () => void): FailedRule | null {
  try {
    check();
    return null;
  } catch (error) {
    return { rule: code, error: error instanceof Error ? error.message : String(error) };
  }
}
