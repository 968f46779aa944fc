import { createContext, useContext } from "react";
import type { TrackedFinding } from "../../report/follow-up";
import { NOTHING_TYPED, type Status } from "../../report/statuses";
import type { StatusChange } from "../status-changes";
import type { LocatedFinding } from "../worker/results";
import { StatusDrafts } from "./status-drafts";

/** The statuses of the findings shown, and the actions that change them. */
export interface Statuses {
  readonly of: (finding: LocatedFinding) => TrackedFinding;
  /** The number of findings with each status. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly found: ReadonlySet<TrackedFinding["found"]>;
  /** Everyone who is named as an owner, in alphabetical order. */
  readonly owners: readonly string[];
  /**
   * Keys of findings that were given a status one by one since the list was last filtered. They stay in the list,
   * because their reason is still to be typed.
   */
  readonly touched: ReadonlySet<string>;
  readonly forgetTouched: () => void;
  /** What is typed as owner or note and not saved. */
  readonly drafts: StatusDrafts;
  readonly save: (changes: readonly StatusChange[]) => void;
  readonly saveTogether: (changes: readonly StatusChange[], said: string) => void;
}

const NO_STATUSES: Statuses = {
  of: () => ({ ...NOTHING_TYPED, found: "as-before" }),
  counts: { open: 0, accepted: 0, disputed: 0, fixed: 0 },
  found: new Set(),
  owners: [],
  touched: new Set(),
  forgetTouched: () => {},
  drafts: new StatusDrafts(),
  save: () => {},
  saveTogether: () => {},
};

const Context = createContext<Statuses>(NO_STATUSES);

export const StatusesContext = Context.Provider;

export function useStatuses(): Statuses {
  return useContext(Context);
}
