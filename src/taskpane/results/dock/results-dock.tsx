import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { Session } from "../../session";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { CheckResults, LocatedFinding } from "../../worker/results";
import { useResultsActions } from "../results-actions";
import type { Walk } from "../walk";
import { findingsOfCells } from "./selected-areas";
import { SelectedFindings } from "./selected-findings";
import { WalkBar } from "./walk-bar";
import { WalkedTo } from "./walked-to";

const useStyles = makeStyles({
  dock: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "6px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // At the bottom, the hidden text would make the pane a pixel taller than its window.
  said: { top: 0 },
});

const SELECTED_TAB = '[role="tab"][aria-selected="true"]';

interface ResultsDockProps {
  readonly results: CheckResults;
  readonly walk: Walk;
  /** The child that is shown; null while anything else is. */
  readonly child: string | null;
  /** Where the buttons for walking through the findings go, beside the Live switch. */
  readonly walkPlace: HTMLElement | null;
  readonly session: Session;
  readonly onMove: (step: 1 | -1) => void;
}

/** Below the results: the findings of the cell selected in Excel, and the buttons that walk from finding to finding. */
export function ResultsDock({ results, walk, child, walkPlace, session, onMove }: ResultsDockProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const selected = useSyncExternalStore(session.subscribe, () => session.getState().selected);
  const view = useSyncExternalStore(session.subscribe, () => session.getState().view);
  const dock = useRef<HTMLDivElement>(null);
  const shown = view === "results";
  const { openChild, goTo } = useResultsActions();
  const titles = useMemo(() => new Map(results.rules.map((rule) => [rule.code, rule.title])), [results]);
  const findings = useMemo(
    () => (selected ? findingsOfCells(results.findings, selected) : []),
    [results, selected],
  );
  // Announced only after the user takes a step: the finding's number also changes with filters and edits.
  const [announcement, setWalkSaid] = useState("");
  useEffect(() => {
    const [first] = findings;
    if (!first) return;
    walk.moveTo(first);
    setWalkSaid("");
  }, [findings, walk]);
  const move = (step: 1 | -1) => {
    onMove(step);
    const { current, index, total } = walk.getState();
    if (!current) return;
    const name = strings.walkNow(current.rule, titles.get(current.rule) ?? "", strings.child(current.child));
    setWalkSaid(strings.walkSaid(strings.walkPlace(index + 1, total), name));
  };
  const open = (finding: LocatedFinding) => {
    const [cell] = finding.cells;
    if (finding.child !== null) openChild(finding.child, finding);
    else if (cell) goTo(cell.sheet, cell.address);
  };
  const close = () => {
    session.selection.forget();
    // The pressed button is gone, so the focus goes to the next button, or to the tab of the page.
    requestAnimationFrame(() => {
      const next =
        walkPlace?.querySelector("button") ??
        dock.current?.querySelector("button") ??
        document.querySelector(SELECTED_TAB);
      if (next instanceof HTMLElement) next.focus();
    });
  };
  const isSelected = selected !== null && findings.length > 0;
  const canWalk = shown && results.findings.length > 0;
  return (
    <>
      <div ref={dock}>
        {isSelected ? (
          <div className={styles.dock}>
            <SelectedFindings
              selected={selected}
              findings={findings}
              titles={titles}
              onOpen={open}
              onClose={close}
            />
          </div>
        ) : (
          canWalk && (
            <WalkedTo className={styles.dock} walk={walk} child={child} titles={titles} onOpen={open} />
          )
        )}
      </div>
      {canWalk && walkPlace && createPortal(<WalkBar walk={walk} child={child} onMove={move} />, walkPlace)}
      <span role="status" className={mergeClasses(page.hidden, styles.said)}>
        {isSelected ? strings.selectedSaid(findings.length, selected.address) : announcement}
      </span>
    </>
  );
}
