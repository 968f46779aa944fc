import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Activity } from "../session-state";
import { strings } from "../strings";
import { progressText } from "./progress-text";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: "8px",
    minHeight: "60px",
    padding: "10px 16px",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  // Longer text must not move Cancel.
  progress: { display: "flex", alignItems: "center", gap: "8px" },
  main: { flexGrow: 1 },
  words: { flexGrow: 1, minWidth: 0 },
  fixed: { flexShrink: 0 },
});

interface ActionBarProps {
  readonly activity: Activity | null;
  /** Why Validate cannot be pressed yet; null when it can. */
  readonly waitsFor: string | null;
  readonly onValidate: () => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Validate and Remove annotations; while an activity is running, its progress with Cancel. Keeps the focus in place. */
export function ActionBar(props: ActionBarProps) {
  const { activity, waitsFor, onValidate, onRemove, onCancel } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const bar = useRef<HTMLElement>(null);
  const busy = activity !== null;
  const offersCancel = activity !== null && (activity.kind !== "remove" || Boolean(activity.wait));
  const justEnded = useJustEnded(offersCancel);
  useFocusKeptIn(bar, busy);

  return (
    <section ref={bar} className={styles.bar} aria-label={strings.actions} onKeyDown={ignoreHeldKey}>
      {activity ? (
        <div className={styles.progress}>
          <div className={styles.words}>
            <p className={page.text} tabIndex={-1}>
              {activity.cancelling ? strings.cancelling : progressText(activity)}
            </p>
            <ProgressBar
              aria-label={progressText({ ...activity, total: 0 })}
              {...(activity.total > 0 && { value: activity.done, max: activity.total })}
            />
          </div>
          {offersCancel && (
            <Button className={styles.fixed} onClick={onCancel} disabledFocusable={activity.cancelling}>
              {strings.cancel}
            </Button>
          )}
        </div>
      ) : (
        <>
          {waitsFor && <p className={page.quiet}>{waitsFor}</p>}
          <div className={styles.row}>
            <Button
              className={styles.main}
              appearance="primary"
              disabledFocusable={waitsFor !== null}
              onClick={onValidate}
            >
              {strings.validate}
            </Button>
            <Button appearance="subtle" disabledFocusable={justEnded} onClick={onRemove}>
              {strings.removeAnnotations}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** If Enter is held a moment too long on Validate, it must not press Cancel, which takes its place. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

/** Milliseconds after an activity ends in which a click may still be meant for Cancel. */
const MISCLICK_WINDOW = 1_000;

/** Whether Cancel was there until just now. A click meant for it must not press Remove annotations in its place. */
function useJustEnded(offersCancel: boolean): boolean {
  const [offered, setOffered] = useState(offersCancel);
  const [justEnded, setJustEnded] = useState(false);
  if (offered !== offersCancel) {
    setOffered(offersCancel);
    setJustEnded(offered);
  }
  useEffect(() => {
    if (!justEnded) return undefined;
    const timer = setTimeout(() => setJustEnded(false), MISCLICK_WINDOW);
    return () => clearTimeout(timer);
  }, [justEnded]);
  return justEnded;
}

/**
 * Keeps the focus in the bar when its buttons and Cancel replace each other: it goes to the first of the new buttons. A
 * user who has gone on to the sheet keeps the focus there.
 */
function useFocusKeptIn(bar: React.RefObject<HTMLElement | null>, busy: boolean): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const note = (event: FocusEvent) => {
      hadFocus.current = event.target instanceof Node && element.contains(event.target);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [bar]);
  useEffect(() => {
    if (hadFocus.current && document.hasFocus() && document.activeElement === document.body) {
      (bar.current?.querySelector("button") ?? bar.current?.querySelector("p"))?.focus();
    }
  }, [bar, busy]);
}
