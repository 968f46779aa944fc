import { createContext, useContext } from "react";
import type { FollowedFinding } from "../../report/follow-up";
import { NOTHING_TYPED } from "../../report/statuses";
import type { StatusChange } from "../status-changes";
import type { LocatedFinding } from "../worker/results";

/** The statuses of the findings that are shown, and giving them others. */
export interface Statuses {
  readonly of: (finding: LocatedFinding) => FollowedFinding;
  /** Everybody who is named as an owner, in alphabetical order. */
  readonly owners: readonly string[];
  readonly save: (changes: readonly StatusChange[]) => void;
  readonly saveTogether: (changes: readonly StatusChange[], said: string) => void;
}

const NO_STATUSES: Statuses = {
  of: () => ({ ...NOTHING_TYPED, found: "as-before" }),
  owners: [],
  save: () => {},
  saveTogether: () => {},
};

const Context = createContext<Statuses>(NO_STATUSES);

export const StatusesContext = Context.Provider;

export function useStatuses(): Statuses {
  return useContext(Context);
}
