import type { Details } from "../details";
import type { LocatedFinding } from "../worker/results";
import { createContext, useContext } from "react";

/** The actions that are available anywhere in the results. */
export interface ResultsActions {
  readonly goTo: (sheet: string, address: string) => void;
  readonly openRule: (code: string) => void;
  /** Accepts suggestions by their ids. */
  readonly accept: (suggestions: readonly string[]) => void;
  /** Shows what accepting all corrections of a rule would change. */
  readonly preview: (code: string) => void;
  /** Shows the open findings of a rule, to accept them with a reason. */
  readonly acceptRule: (code: string) => void;
  /** Shows everything about a child. If a finding is given, it gets the focus. */
  readonly openChild: (id: string, finding?: LocatedFinding) => void;
  /** Questions about single children and findings. */
  readonly details: Details;
  /** Whether an activity is running: then nothing can be accepted. */
  readonly busy: boolean;
}

const Context = createContext<ResultsActions | null>(null);

export const ResultsActionsProvider = Context.Provider;

export function useResultsActions(): ResultsActions {
  const actions = useContext(Context);
  if (!actions) throw new Error("There are no results around this component.");
  return actions;
}
