import { listProblemText, type ListProblem } from "../../reference/provider-list/read-provider-rows";

/** A reference list that the next check uses, as the pane shows it. */
export interface ListInUse {
  /** With date and size, such as "Ofsted provider list of 1 September 2026 (10,240 providers)". */
  readonly title: string;
  /** Names of the files, or sheets of the workbook, from which it was read. */
  readonly files: readonly string[];
  /** Where it is kept: on this computer; deployed with the add-in; or, if the browser keeps nothing, in the open pane. */
  readonly place: "this-computer" | "deployed" | "this-pane";
  /** Whether it is used because the one kept on this computer could not be read. */
  readonly insteadOfKept: boolean;
  /**
   * The day on which it was kept, in the form that the user reads; null when it is not kept on this computer or the day
   * is unknown.
   */
  readonly keptOn: string | null;
  /** The first of the rows that were left out or read in part, if it was read in this pane. */
  readonly problems: readonly string[];
  readonly problemCount: number;
}

/** The reference lists that the next check uses; null where there is none. */
export interface ListsInUse {
  readonly providers: ListInUse | null;
  readonly postcodes: ListInUse | null;
  /**
   * Why each list that may be kept could not be read, in words for the user. Null when it was read, nothing is kept, or
   * one that came with the add-in is used.
   */
  readonly unread: { readonly providers: string | null; readonly postcodes: string | null };
}

/** The lists after a change. */
export interface ListChange {
  readonly lists: ListsInUse;
  /** Why the change will not outlast this pane, in words for the user; null when it will. */
  readonly warning: string | null;
}

/** Most problems of a list that are shown. */
const MAX_PROBLEMS_SHOWN = 100;

/** Returns a list as the pane shows it. */
export function listInUse(
  list: Omit<ListInUse, "insteadOfKept" | "problems" | "problemCount"> & {
    readonly problems: readonly ListProblem[];
  },
): ListInUse {
  return {
    ...list,
    insteadOfKept: false,
    files: [...list.files],
    problems: list.problems.slice(0, MAX_PROBLEMS_SHOWN).map(listProblemText),
    problemCount: list.problems.length,
  };
}
