import { listCsv } from "../../files/list-csv";
import type { ReportSheet, SheetNames, TypedContents } from "../../report/annotations";
import { gatherPreviousState } from "../../report/previous-state";
import { askColleagues } from "../../report/colleagues/ask-colleagues";
import type { ColleaguesChoice } from "../../report/colleagues/choice";
import { equalitySheet } from "../../report/equality/equality-sheet";
import { childrenRows, countsRows } from "../../report/lists-export";
import type { FindingKeys } from "../../report/finding-keys";
import { locatorOf } from "../../report/locate";
import type { RunReport } from "../../report/run-report";
import { sharedSheets } from "../../report/share/shared-sheets";
import type { TypedValues } from "../../report/statuses";
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

/** Returns the sheet of equality monitoring; null when the return has no Header. */
export function equalityOf(report: RunReport, names: SheetNames): ReportSheet | null {
  return equalitySheet(report, names.equality);
}

/** A new sheet for colleagues, with what the previous one holds that the Findings sheet does not have yet. */
export interface AskedColleagues {
  readonly sheet: ReportSheet;
  /** Number of findings listed. */
  readonly findings: number;
  readonly taken: readonly { readonly finding: LocatedFinding; readonly values: TypedValues }[];
  /** Whether something typed belongs to no finding of the run, so that only the next check can keep it. */
  readonly isMore: boolean;
}

/** What people have typed so far, and which findings to ask about. */
export interface ColleaguesInput {
  readonly choice: ColleaguesChoice;
  readonly typedSheets: readonly TypedContents[];
  readonly pending: readonly PendingFinding[];
}

/**
 * Returns the sheet for colleagues, with the findings as they are now.
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
  const { taken, ...asked } = askColleagues(report, gatherPreviousState(typedSheets, pending), choice, names);
  if (taken.size === 0) return { ...asked, taken: [] };
  const locator = locatorOf(report.tables);
  const keys = findingKeys.of(report.result.findings, locator);
  const byKey = new Map([...taken].map(([finding, values]) => [keys.get(finding), values]));
  return {
    ...asked,
    taken: locateAll([...taken.keys()], locator, { keys }).flatMap((finding) => {
      const values = byKey.get(finding.key);
      return values ? [{ finding, values }] : [];
    }),
  };
}
