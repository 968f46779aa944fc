import type { RuleInfo } from "../../rules/rule-info";
import { severityOf } from "../../rules/severity";
import type { CellReference } from "../engine/findings";
import { rowCount } from "../return/rows";
import { compareCodes } from "./counts";
import { displayValue } from "./describe-cell";
import { locatorOf } from "./locate";
import type { RunReport } from "./run-report";

/** The findings for other programs, as `--json` writes them. */
export interface FindingsJson {
  readonly version: string;
  readonly year: string;
  /** Upper-tier ONS code; null when not given. */
  readonly authority: string | null;
  /** Number of rows of each table of this year's return. */
  readonly tables: Readonly<Record<string, number>>;
  readonly rules: {
    readonly run: readonly string[];
    readonly notRun: readonly { readonly rule: string; readonly reason: string }[];
    readonly failed: readonly { readonly rule: string; readonly error: string }[];
  };
  readonly findings: readonly {
    readonly rule: string;
    /** Null for a row without an identifier. */
    readonly child: string | null;
    readonly cells: readonly {
      readonly table: string;
      readonly lastYear: boolean;
      /** The line number shown in the sheet: the heading is usually 1, the first data row 2. */
      readonly row: number;
      readonly field: string;
    }[];
  }[];
}

/** Returns the findings as data, in an order that does not depend on the order of the rules. */
export function findingsJson(report: RunReport, authorityCode: string | null): FindingsJson {
  const { result, tables } = report;
  const findings = result.findings.map(({ rule, child, cells }) => ({
    rule,
    child,
    cells: cells.map(({ table, lastYear, line, field }) => ({ table, lastYear, row: line, field })),
  }));
  return {
    version: report.version,
    year: report.year,
    authority: authorityCode,
    tables: Object.fromEntries([...tables.thisYear].map(([table, data]) => [table, rowCount(data)])),
    rules: {
      run: [...result.run].sort(compareCodes),
      notRun: [...result.notRun].sort(byRule),
      failed: [...result.failed].sort(byRule),
    },
    findings: findings.sort(byRule),
  };
}

function byRule(a: { readonly rule: string }, b: { readonly rule: string }): number {
  return compareCodes(a.rule, b.rule);
}

const HEADINGS = [
  "child",
  "rule",
  "severity",
  "table",
  "last year",
  "sheet",
  "cell",
  "field",
  "value",
  "message",
  "fix",
];

/** Returns the findings as rows of text, one for each cell concerned, with a heading row. */
export function findingsRows(report: RunReport): string[][] {
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const locator = locatorOf(report.tables);
  const cellsOf = (cell: CellReference): string[] => {
    const place = locator.locate(cell);
    const row = locator.rowOf(cell);
    return [
      cell.table,
      cell.lastYear ? "yes" : "no",
      place?.sheet ?? "",
      place?.address ?? "",
      cell.field,
      row ? displayValue(row, cell.field) : "",
    ];
  };
  return [
    HEADINGS,
    ...report.result.findings.flatMap((finding) => {
      const rule: RuleInfo | undefined = rules.get(finding.rule);
      return finding.cells.map((cell) => [
        finding.child ?? "",
        finding.rule,
        rule ? severityOf(rule) : "error",
        ...cellsOf(cell),
        rule?.message ?? "",
        rule?.fix ?? "",
      ]);
    }),
  ];
}
