import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { strings } from "../strings";
import { Disclosure } from "./disclosure";

/** In a pane this low, several notices would leave hardly a line of the page below them. */
const LOW_PANE = "(max-height: 480px)";

const useStyles = makeStyles({
  /** However many notices there are, the page below keeps room. */
  stack: { flexShrink: 0, maxHeight: "50%", overflowY: "auto" },
  /** In a low pane every line counts, so there is less space above the first notice. */
  low: { "& > :first-child": { marginTop: "-4px" } },
  more: { padding: "0 16px" },
  /** Cancels the padding, because the bars have their own space at the sides. */
  folded: { margin: "0 -16px" },
});

/** A notice that is shown. Another notice with the same key has another `about`. */
export interface ShownNotice {
  readonly key: string;
  readonly about: object;
  readonly bar: ReactNode;
}

/** The notices above the page. A low pane shows only the newest, with the others behind their number. */
export function NoticeStack({ notices }: { readonly notices: readonly ShownNotice[] }) {
  const styles = useStyles();
  const isLow = useIsLow();
  const newestFirst = useNewestFirst(notices);
  const [open, setOpen] = useState(false);
  const [newest, ...others] = isLow ? newestFirst : [];
  // An opened list does not stay open for later notices.
  if (open && others.length === 0) setOpen(false);
  if (notices.length === 0) return null;
  return (
    <div className={mergeClasses(styles.stack, others.length > 0 && styles.low)}>
      {newest ? (
        <div key={newest.key}>{newest.bar}</div>
      ) : (
        notices.map(({ key, bar }) => <div key={key}>{bar}</div>)
      )}
      {others.length > 0 && (
        <div className={styles.more}>
          <Disclosure
            label={strings.moreMessages(others.length)}
            open={open}
            onToggle={setOpen}
            compact
            closedByEscape
          >
            <div className={styles.folded}>
              {others.map(({ key, bar }) => (
                <div key={key}>{bar}</div>
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** Returns the notices, the newest first. */
function useNewestFirst(notices: readonly ShownNotice[]): readonly ShownNotice[] {
  const [known, setKnown] = useState<readonly ShownNotice[]>([]);
  const isSame = (one: ShownNotice) => (other: ShownNotice) =>
    other.key === one.key && other.about === one.about;
  const kept = known.filter((one) => notices.some(isSame(one)));
  const come = notices.filter((one) => !known.some(isSame(one)));
  if (come.length > 0 || kept.length < known.length) setKnown([...come, ...kept]);
  return [...come, ...kept].flatMap((one) => notices.find(isSame(one)) ?? []);
}

function useIsLow(): boolean {
  return useSyncExternalStore(whenHeightChanges, () => window.matchMedia(LOW_PANE).matches);
}

function whenHeightChanges(listener: () => void): () => void {
  const low = window.matchMedia(LOW_PANE);
  low.addEventListener("change", listener);
  return () => low.removeEventListener("change", listener);
}
