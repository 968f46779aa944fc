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

/**
 * Runs the checks on form over every table. The findings of a check that stopped with an error are left out, and the
 * check is named.
 */
export function checkFormat({ checks, tables, collection }: FormatInput): {
  findings: Finding[];
  failed: FailedRule[];
} {
  const index = indexForFormat(tables);
  const findings: Finding[] = [];
  const failed = new Map<string, FailedRule>();
  const lookAt = (data: TableData) => {
    const columns = columnsOf(data);
    for (const check of checks) {
      if (failed.has(check.code) || (data.lastYear && !check.lastYearToo)) continue;
      const found: Finding[] = [];
      const context = { data, columns, tables, index, collection, report: reporter(check, found) };
      const failure = failureOf(check, () => check.check(context));
      if (failure) failed.set(check.code, failure);
      else for (const finding of found) findings.push(finding);
    }
  };
  for (const data of [...tables.thisYear.values(), ...tables.lastYear.values()]) lookAt(data);
  return { findings: findings.filter(({ rule }) => !failed.has(rule)), failed: [...failed.values()] };
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
