import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore } from "react";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import { besideChild, type Walk } from "../walk";

/** With Alt, these keys are free in browsers, in Excel's pane and in screen readers. */
const KEYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "6px", padding: "4px 16px" },
  step: { minWidth: "32px" },
  place: { fontVariantNumeric: "tabular-nums" },
});

interface WalkBarProps {
  readonly walk: Walk;
  /** The child that is shown; null while anything else is. */
  readonly child: string | null;
  readonly onMove: (step: 1 | -1) => void;
}

/** Goes to the previous or next finding in the filtered list, by button or key. */
export function WalkBar({ walk, child, onMove }: WalkBarProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const state = useSyncExternalStore(walk.subscribe, walk.getState);
  const { total, index } = besideChild(state, child);
  const move = (step: 1 | -1) => {
    if (walk.canMove(step)) onMove(step);
  };
  useKeys(move);
  const place = index < 0 ? strings.walkAll(total) : strings.walkPlace(index + 1, total);
  return (
    <section aria-label={strings.walk}>
      <div className={styles.row}>
        <Button
          className={styles.step}
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={strings.previousFinding}
          aria-keyshortcuts="Alt+PageUp"
          title={strings.previousKey}
          disabledFocusable={!walk.canMove(-1)}
          onClick={() => move(-1)}
        />
        <Button
          className={styles.step}
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={strings.nextFinding}
          aria-keyshortcuts="Alt+PageDown"
          title={strings.nextKey}
          disabledFocusable={!walk.canMove(1)}
          onClick={() => move(1)}
        />
        <span className={mergeClasses(page.quiet, styles.place)}>{place}</span>
      </div>
    </section>
  );
}

function useKeys(move: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = KEYS[event.key];
      if (!step || !event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      move(step);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [move]);
}
