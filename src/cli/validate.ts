import { version } from "../../package.json";
import { childrenOfThisYear, prepareCheck } from "../engine/check-return";
import { authorityName } from "../reference/authorities";
import type { Change } from "../report/changes/change";
import { readChanges } from "../report/changes/changes-sheet";
import { refreshChanges } from "../report/changes/follow-changes";
import { snapshotsOf } from "../report/changes/snapshot";
import { checkedAtText } from "../report/checked-at";
import { gatherPreviousState, colleaguesChoiceOf, runsOf } from "../report/previous-state";
import { followUp } from "../report/follow-up";
import type { SuggestionsFor } from "../report/possible-corrections";
import type { RunReport } from "../report/run-report";
import type { Return } from "../return/children";
import type { WorkbookFile } from "../files/annotate/annotate-xlsx";
import { suggestionsOfRun } from "../suggestions/suggestions-of-run";
import { checkedReturnOf } from "../suggestions/trial-context";
import { readReferences } from "./read-references";
import type { Options } from "./options";
import type { Input } from "./read-input";
import { readReturn, type ReadReturn } from "./read-return";

/** Called with what is being done, for people who are waiting. */
export type OnProgress = (text: string) => void;

/** Children checked, or searched for corrections, between two progress messages. */
const CHILDREN_PER_STEP = { checking: 1_000, searching: 200 } as const;

/** A return that was read and checked. */
export interface Checked extends Pick<ReadReturn, "textSheets" | "notes"> {
  readonly report: RunReport;
  /**
   * Returns the corrections suggested for a finding. They are searched for only on request, because only the workbook
   * shows them.
   */
  readonly suggestionsFor: (onProgress: OnProgress) => SuggestionsFor;
  /** The workbook that was given; null if the return came in another form. */
  readonly workbook: WorkbookFile | null;
}

/**
 * Reads the return that the options name and runs the checks for its year.
 * @throws FileProblem, UsageProblem or OptionProblem if it cannot be read or the options do not say enough
 */
export async function validate(
  options: Options,
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<Checked> {
  onProgress("Reading the return ...");
  const { input, tables, leftOut, year, textSheets, notes } = await readReturn(options);
  const references = await readReferences(options, tables);
  const { postcodes, providers } = references;
  const prepared = prepareCheck(
    tables,
    { year, localAuthority: options.authority, postcodes, providers },
    { format: options.format },
  );
  const { infos, children, run } = prepared;
  do onProgress(progressText("Checking", run));
  while (run.step(CHILDREN_PER_STEP.checking));
  const result = run.result();
  const checkedAt = checkedAtText(now);
  const report: RunReport = {
    result,
    rules: infos,
    tables,
    leftOut,
    year,
    authority: options.authority === null ? null : authorityName(options.authority),
    children: childrenOfThisYear(children.iterate()),
    checkedAt,
    version,
    references: references.titles,
    colleagues: colleaguesChoiceOf(input.typedSheets),
    followUp: followUp({
      result,
      tables,
      before: gatherPreviousState(input.typedSheets),
      checkedAt,
      isRun: true,
    }),
    changes: changesOf(input, tables),
  };
  return {
    report: { ...report, runs: runsOf(input.typedSheets, report, true) },
    suggestionsFor(onProgress) {
      const suggestions = suggestionsOfRun(checkedReturnOf(prepared, result), postcodes);
      do onProgress(progressText("Looking for corrections", suggestions));
      while (suggestions.step(CHILDREN_PER_STEP.searching));
      return suggestions.forFinding;
    },
    workbook: input.workbook,
    textSheets,
    notes: [...notes, ...references.notes],
  };
}

function progressText(
  what: string,
  { done, total }: { readonly done: number; readonly total: number },
): string {
  return `${what}: ${done} of ${total} children ...`;
}

/** Returns the changes that the workbook lists, as far as they are still there. */
function changesOf({ typedSheets }: Input, tables: Return): Change[] {
  const listed = typedSheets
    .filter(({ holds }) => holds === "changes")
    .flatMap(({ sheet }) => readChanges(sheet));
  return listed.length === 0 ? [] : refreshChanges(listed, snapshotsOf(tables));
}
