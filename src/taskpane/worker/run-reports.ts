import { listCsv } from "../../files/list-csv";
import type { ReportSheet, SheetNames } from "../../report/annotations";
import { equalitySheet } from "../../report/equality/equality-sheet";
import { childrenRows, countsRows } from "../../report/lists-export";
import type { RunReport } from "../../report/run-report";
import { sharedSheets } from "../../report/share/shared-sheets";

/** The files that can be made of a run: two lists, and the copy for sharing. */
export const REPORT_FILES = ["children", "counts", "shared"] as const;
export type ReportFileKind = (typeof REPORT_FILES)[number];

/** A file for the user. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

const CSV = "text/csv;charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes a file of a run. The writer of workbooks is loaded when it is first needed. */
export async function reportFile(report: RunReport, kind: ReportFileKind): Promise<ReportFile> {
  const year = report.year.replace("/", "-");
  switch (kind) {
    case "children":
      return { name: `903-children-${year}.csv`, type: CSV, content: listCsv(childrenRows(report)) };
    case "counts":
      return { name: `903-counts-${year}.csv`, type: CSV, content: listCsv(countsRows(report)) };
    case "shared": {
      const { workbookOfSheets } = await import(
        /* webpackChunkName: "write-workbook" */ "../../files/workbook-of-sheets"
      );
      const content = await workbookOfSheets(sharedSheets(report));
      return { name: `903-counts-to-share-${year}.xlsx`, type: XLSX, content };
    }
  }
}

/** The sheet of equality monitoring; null when the return has no Header. */
export function equalityOf(report: RunReport, names: SheetNames): ReportSheet | null {
  return equalitySheet(report, names.equality);
}
