import type { ComponentProps } from "react";
import { createPortal } from "react-dom";
import { LiveLine } from "../live/live-line";
import type { SessionState } from "../session-state";
import ResultsView from "./results-view";

interface ResultsPageProps extends ComponentProps<typeof ResultsView> {
  readonly state: SessionState;
  /** The place for the Live switch, below the pages. */
  readonly livePlace: HTMLElement | null;
}

/** The results, and the line that says whether they follow the edits. */
export default function ResultsPage({ state, livePlace, ...results }: ResultsPageProps) {
  return (
    <>
      <ResultsView {...results} />
      {livePlace && createPortal(<LiveLine session={results.session} state={state} />, livePlace)}
    </>
  );
}
