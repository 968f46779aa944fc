import { childrenOfThisYear, prepareCheck, type PreparedCheck } from "../../engine/check-return";
import { authorityName } from "../../reference/authorities";
import type { AnnotationPlan, SheetNames, TypedContents } from "../../report/annotations";
import type { Change } from "../../report/changes/change";
import { FindingKeys } from "../../report/finding-keys";
import { followUp } from "../../report/follow-up";
import { gatherPreviousState, colleaguesChoiceOf, runsOf } from "../../report/previous-state";
import type { LoadedPostcodes } from "../../reference/postcode-index/loaded-postcodes";
import { annotationsOf, type RunReport } from "../../report/run-report";
import { leftOutSheets, type AssignedTables } from "../../return/assign-tables";
import type { CollectionYear } from "../../return/collection-years";
import type { Suggestions } from "../../suggestions/prepare";
import { suggestionsOfRun } from "../../suggestions/suggestions-of-run";
import { checkedReturnOf } from "../../suggestions/trial-context";
import type { PendingFinding } from "./messages";
import { overviewOf, type WorkbookOverview } from "./overview";
import type { ReferenceLists } from "./reference-lists";
import { resultsOf, type CheckResults } from "./results";

/** Number of children checked before waiting messages are let in. */
const CHILDREN_PER_STEP = 100;
/** Number of children for whom suggestions are looked for before waiting messages are let in. */
const CHILDREN_PER_SEARCH = 40;

export interface CheckInput {
  /** Identifies the run. */
  readonly id: number;
  readonly assigned: AssignedTables;
  /** Sheets of the workbook that hold a list of providers. */
  readonly providerSheets: readonly string[];
  readonly lists: Pick<ReferenceLists, "forCheck">;
  /** Null to use the year that the data suggest. */
  readonly year: CollectionYear | null;
  /** Upper-tier ONS code of the returning authority; null when it was not given. */
  readonly localAuthority: string | null;
  readonly sheetNames: SheetNames;
  /** Time of the run, in the form that the user reads. */
  readonly checkedAt: string;
  readonly version: string;
  /** Our sheets in which people type, with what they typed. */
  readonly typedSheets: readonly TypedContents[];
  /** What was typed in the pane and is not in the sheets. */
  readonly pending: readonly PendingFinding[];
  /** Whether this is a run of its own, and not the check after accepting suggestions. */
  readonly isRun: boolean;
  /** The differences from the data as first checked. */
  readonly changes: readonly Change[];
}

/** The outcome of a check. For every kind but "checked", nothing was checked; the kind says what is needed first. */
export type CheckOutcome =
  | { readonly kind: "no-tables" | "questions" | "no-year"; readonly overview: WorkbookOverview }
  | {
      readonly kind: "checked";
      readonly overview: WorkbookOverview;
      readonly results: CheckResults;
      readonly plan: AnnotationPlan;
      /** Why reference lists that exist could not be used, in words for the user. */
      readonly listProblems: readonly string[];
      /** What the browser says when it does not open the lists at all, in words for the user; null when it opens them. */
      readonly listsClosed: string | null;
    };

/** The phases of a check: the rules, then the suggestions for their findings. */
export type CheckPhase = "checking" | "suggesting";

/** Called between two steps. Lets messages in while the check runs, and returns whether to go on. */
export type PauseAndReport = (phase: CheckPhase, done: number, total: number) => Promise<boolean>;

/** The outcome of a check, with what later requests about it need. */
export interface FinishedCheck {
  readonly outcome: CheckOutcome;
  /** Null when nothing was checked. */
  readonly checked: CheckedRun | null;
}

/** What was checked, and with what, for accepting suggestions and for checking again after edits. */
export interface CheckedRun {
  readonly prepared: PreparedCheck;
  readonly report: RunReport;
  readonly suggestions: Suggestions;
  /** Knows the keys of the findings that the pane was given. */
  readonly keys: FindingKeys;
  /** Null when there is no postcode directory. */
  readonly postcodes: LoadedPostcodes | null;
}

/** Checks a return in steps. Returns null when the breather said to stop. */
export async function checkReturn(
  input: CheckInput,
  pauseAndReport: PauseAndReport,
): Promise<FinishedCheck | null> {
  const { assigned } = input;
  const { tables } = assigned;
  const nothingChecked = (outcome: CheckOutcome) => ({ outcome, checked: null });
  const overview = overviewOf(assigned, input.year, input.providerSheets);
  const year = input.year ?? overview.proposedYear;
  if (assigned.questions.length > 0) return nothingChecked({ kind: "questions", overview });
  if (tables.thisYear.size === 0) return nothingChecked({ kind: "no-tables", overview });
  if (year === null) return nothingChecked({ kind: "no-year", overview });

  const { providers, postcodes, titles, problems, closed } = await input.lists.forCheck(tables);
  const { localAuthority } = input;
  const prepared = prepareCheck(tables, { year, localAuthority, providers, postcodes });
  const { infos, children, run } = prepared;
  do {
    if (!(await pauseAndReport("checking", run.done, run.total))) return null;
  } while (run.step(CHILDREN_PER_STEP));
  if (!(await pauseAndReport("checking", run.done, run.total))) return null;

  const result = run.result();
  const suggestions = suggestionsOfRun(checkedReturnOf(prepared, result), postcodes);
  do {
    if (!(await pauseAndReport("suggesting", suggestions.done, suggestions.total))) return null;
  } while (suggestions.step(CHILDREN_PER_SEARCH));

  const report: RunReport = {
    result,
    rules: infos,
    tables,
    leftOut: leftOutSheets(assigned.assignments),
    year,
    authority: localAuthority === null ? null : authorityName(localAuthority),
    children: childrenOfThisYear(children.iterate()),
    checkedAt: input.checkedAt,
    version: input.version,
    references: titles,
    suggestionsFor: suggestions.forFinding,
    changes: input.changes,
    colleagues: colleaguesChoiceOf(input.typedSheets),
    followUp: followUp({
      result,
      tables,
      before: gatherPreviousState(input.typedSheets, input.pending),
      checkedAt: input.checkedAt,
      isRun: input.isRun,
    }),
  };
  const keys = new FindingKeys();
  const runs = runsOf(input.typedSheets, report, input.isRun);
  const outcome: CheckOutcome = {
    kind: "checked",
    overview,
    results: resultsOf(input.id, report, suggestions, keys, input.sheetNames.findings),
    plan: annotationsOf({ ...report, runs }, input.sheetNames),
    listProblems: problems,
    listsClosed: closed,
  };
  return { outcome, checked: { prepared, report, suggestions, keys, postcodes } };
}
