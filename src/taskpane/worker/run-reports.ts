import { listCsv } from "../../files/list-csv";
import type { ReportSheet, SheetNames, TypedContents } from "../../report/annotations";
import { beforeOf } from "../../report/before";
import { askColleagues } from "../../report/colleagues/ask-colleagues";
import type { ColleaguesChoice } from "../../report/colleagues/choice";
import { equalitySheet } from "../../report/equality/equality-sheet";
import { childrenRows, countsRows } from "../../report/lists-export";
import type { FindingKeys } from "../../report/finding-keys";
import { locatorOf } from "../../report/locate";
import type { RunReport } from "../../report/run-report";
import { sharedSheets } from "../../report/share/shared-sheets";
import type { Followed } from "../../report/statuses";
import { loadWorkbookWriter } from "./later-parts";
import type { PendingFinding } from "./messages";
import { reportFileName, type ReportFile, type ReportFileKind } from "./report-files";
import { locateAll, type LocatedFinding } from "./results";

const CSV = "text/csv;charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes a file of a run. The writer of workbooks is loaded when it is first needed. */
export async function reportFile(report: RunReport, kind: ReportFileKind): Promise<ReportFile> {
  const name = reportFileName(kind, report.year);
  switch (kind) {
    case "children":
      return { name, type: CSV, content: listCsv(childrenRows(report)) };
    case "counts":
      return { name, type: CSV, content: listCsv(countsRows(report)) };
    case "shared": {
      const { workbookOfSheets } = await loadWorkbookWriter();
      const content = await workbookOfSheets(sharedSheets(report));
      return { name, type: XLSX, content };
    }
  }
}

/** The sheet of equality monitoring; null when the return has no Header. */
export function equalityOf(report: RunReport, names: SheetNames): ReportSheet | null {
  return equalitySheet(report, names.equality);
}

/** A new sheet for colleagues, with what the one before it holds that the Findings sheet does not say yet. */
export interface AskedColleagues {
  readonly sheet: ReportSheet;
  /** Findings listed. */
  readonly findings: number;
  readonly taken: readonly { readonly finding: LocatedFinding; readonly followed: Followed }[];
  /** Whether something typed belongs to no finding of the run: only the next check can keep it. */
  readonly isMore: boolean;
}

/** What people typed until now, and which findings are to be asked about. */
export interface ColleaguesInput {
  readonly choice: ColleaguesChoice;
  readonly typedSheets: readonly TypedContents[];
  readonly pending: readonly PendingFinding[];
}

/**
 * The sheet for colleagues, of the findings as they are now.
 * @param findingKeys gave the pane the keys of the run
 * @throws UnreadableSheet when a sheet in which people type cannot be read
 */
export function colleaguesOf(
  report: RunReport,
  findingKeys: FindingKeys,
  input: ColleaguesInput,
  names: SheetNames,
): AskedColleagues {
  const { typedSheets, pending, choice } = input;
  const { taken, ...asked } = askColleagues(report, beforeOf(typedSheets, pending), choice, names);
  if (taken.size === 0) return { ...asked, taken: [] };
  const locator = locatorOf(report.tables);
  const keys = findingKeys.of(report.result.findings, locator);
  const byKey = new Map([...taken].map(([finding, followed]) => [keys.get(finding), followed]));
  return {
    ...asked,
    taken: locateAll([...taken.keys()], locator, { keys }).flatMap((finding) => {
      const followed = byKey.get(finding.key);
      return followed ? [{ finding, followed }] : [];
    }),
  };
}
