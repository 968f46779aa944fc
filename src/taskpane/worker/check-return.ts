import { childrenOfThisYear, prepareCheck } from "../../engine/check-return";
import { authorityName } from "../../reference/authorities";
import type { AnnotationPlan } from "../../report/annotations";
import { annotationsOf, type RunReport, type SheetNames } from "../../report/run-report";
import type { AssignedTables } from "../../return/assign-tables";
import type { CollectionYear } from "../../return/collection-years";
import { overviewOf, type WorkbookOverview } from "./overview";
import type { ReferenceLists } from "./reference-lists";
import { resultsOf, type CheckResults } from "./results";

/** Children checked between two looks at the messages that came meanwhile. */
const CHILDREN_A_STEP = 100;

export interface CheckInput {
  readonly assigned: AssignedTables;
  /** Sheets of the workbook that hold a list of providers. */
  readonly providerSheets: readonly string[];
  readonly lists: Pick<ReferenceLists, "forCheck">;
  /** Null: the year that the data speak for. */
  readonly year: CollectionYear | null;
  /** Upper-tier ONS code of the returning authority; null when it was not given. */
  readonly localAuthority: string | null;
  readonly sheetNames: SheetNames;
  /** When the run is made, as the user reads it. */
  readonly checkedAt: string;
  readonly version: string;
}

/** What a check came to. Everything but "checked" means that nothing was checked, and says what is wanted first. */
export type CheckOutcome =
  | { readonly kind: "no-tables" | "questions" | "no-year"; readonly overview: WorkbookOverview }
  | {
      readonly kind: "checked";
      readonly overview: WorkbookOverview;
      readonly results: CheckResults;
      readonly plan: AnnotationPlan;
      /** Why reference lists that are there could not be used, in words for the user. */
      readonly listProblems: readonly string[];
    };

/** Told between two steps; answers whether to go on. Lets messages in while the check runs. */
export type Breather = (done: number, total: number) => Promise<boolean>;

/** Checks a return in steps. Null when the breather said to stop. */
export async function checkReturn(input: CheckInput, breathe: Breather): Promise<CheckOutcome | null> {
  const { assigned } = input;
  const overview = overviewOf(assigned, input.year, input.providerSheets);
  const year = input.year ?? overview.proposedYear;
  if (assigned.questions.length > 0) return { kind: "questions", overview };
  if (assigned.tables.thisYear.size === 0) return { kind: "no-tables", overview };
  if (year === null) return { kind: "no-year", overview };

  const { providers, postcodes, titles, problems } = await input.lists.forCheck(assigned.tables);
  const { infos, children, run } = prepareCheck(assigned.tables, {
    year,
    localAuthority: input.localAuthority,
    postcodes,
    providers,
  });
  do {
    if (!(await breathe(run.done, run.total))) return null;
  } while (run.step(CHILDREN_A_STEP));
  if (!(await breathe(run.done, run.total))) return null;

  const report: RunReport = {
    result: run.result(),
    rules: infos,
    tables: assigned.tables,
    year,
    authority: input.localAuthority === null ? null : authorityName(input.localAuthority),
    children: childrenOfThisYear(children),
    checkedAt: input.checkedAt,
    version: input.version,
    references: titles,
  };
  return {
    kind: "checked",
    overview,
    results: resultsOf(report),
    plan: annotationsOf(report, input.sheetNames),
    listProblems: problems,
  };
}
