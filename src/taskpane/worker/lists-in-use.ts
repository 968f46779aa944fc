import { listProblemText, type ListProblem } from "../../reference/provider-list/read-provider-rows";

/** A reference list that the next check uses, as the pane shows it. */
export interface ListInUse {
  /** With date and size: "Ofsted provider list of 1 September 2026 (10,240 providers)". */
  readonly title: string;
  /** Names of the files, or sheets of the workbook, that it was read from. */
  readonly files: readonly string[];
  /** Kept on this computer; deployed with the add-in; or, where the browser keeps nothing, in this pane until it is closed. */
  readonly place: "this-computer" | "deployed" | "this-pane";
  /** Whether it is used since one that is kept on this computer could not be read. */
  readonly insteadOfKept: boolean;
  /** Day on which it was kept, as the user reads it. */
  readonly keptOn: string | null;
  /** Rows that were left out or read in part, when it was read in this pane: the first of them. */
  readonly problems: readonly string[];
  readonly problemCount: number;
}

/** Null where no list of the kind is there. */
export interface ListsInUse {
  readonly providers: ListInUse | null;
  readonly postcodes: ListInUse | null;
  /**
   * Why what may be kept of each could not be read, in words for the user; null where it was read, nothing is kept, or one
   * that came with the add-in is used.
   */
  readonly unread: { readonly providers: string | null; readonly postcodes: string | null };
}

/** The lists after a change. */
export interface ListChange {
  readonly lists: ListsInUse;
  /** Why the change does not last beyond this pane, in words for the user; null when it does. */
  readonly warning: string | null;
}

/** So many problems of a list are told one by one. */
const PROBLEMS_SHOWN = 100;

/** Describes a list for the pane. */
export function listInUse(
  list: Omit<ListInUse, "insteadOfKept" | "problems" | "problemCount"> & {
    readonly problems: readonly ListProblem[];
  },
): ListInUse {
  return {
    ...list,
    insteadOfKept: false,
    files: [...list.files],
    problems: list.problems.slice(0, PROBLEMS_SHOWN).map(listProblemText),
    problemCount: list.problems.length,
  };
}
