import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useState, useSyncExternalStore } from "react";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { LocatedFinding } from "../../worker/results";
import type { Walk } from "../walk";

/** Free in browsers, in Excel's pane and in screen readers. */
const KEYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px" },
  keys: { "@media (max-height: 480px)": { display: "none" } },
  place: { flexGrow: 1, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface WalkBarProps {
  readonly walk: Walk;
  /** Titles of the rules by code. */
  readonly titles: ReadonlyMap<string, string>;
  /** Without the line about the current finding. */
  readonly brief: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onOpen: (finding: LocatedFinding) => void;
}

/** Previous and Next finding of the list as filtered, by button and by key; and which one that is. */
export function WalkBar({ walk, titles, brief, onMove, onOpen }: WalkBarProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { total, index, current } = useSyncExternalStore(walk.subscribe, walk.getState);
  const [walked, setWalked] = useState(false);
  const move = (step: 1 | -1) => {
    if (!walk.canMove(step)) return;
    setWalked(true);
    onMove(step);
  };
  useKeys(move);
  const place = index < 0 ? strings.walkAll(total) : strings.walkPlace(index + 1, total);
  const now =
    current && strings.walkNow(current.rule, titles.get(current.rule) ?? "", strings.child(current.child));
  return (
    <section aria-label={strings.walk}>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<ChevronLeftRegular />}
          aria-keyshortcuts="Alt+PageUp"
          title={strings.previousKey}
          disabledFocusable={!walk.canMove(-1)}
          onClick={() => move(-1)}
        >
          {strings.previousFinding}
        </Button>
        <Button
          size="small"
          icon={<ChevronRightRegular />}
          iconPosition="after"
          aria-keyshortcuts="Alt+PageDown"
          title={strings.nextKey}
          disabledFocusable={!walk.canMove(1)}
          onClick={() => move(1)}
        >
          {strings.nextFinding}
        </Button>
        <span className={mergeClasses(page.quiet, styles.place)}>{place}</span>
      </div>
      {!brief &&
        (current ? (
          <div>
            <Link as="button" className={page.link} onClick={() => onOpen(current)}>
              {now}
            </Link>
          </div>
        ) : (
          <p className={mergeClasses(page.quiet, styles.keys)}>{strings.walkKeys}</p>
        ))}
      <span role="status" className={page.hidden}>
        {walked && now ? strings.walkSaid(place, now) : ""}
      </span>
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
