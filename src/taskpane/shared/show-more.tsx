import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { strings } from "../strings";
import { usePageStyles } from "./page-styles";

const ITEMS_PER_STEP = 100;

const useStyles = makeStyles({
  more: { display: "flex", alignItems: "center", gap: "8px", padding: "8px 0" },
});

interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T, index: number) => string | number;
  readonly children: (item: T) => ReactNode;
}

/** A long list, shown a hundred items at a time. After "Show more", the focus is on the first new item. */
export function ShowMore<T>({ items, label, keyOf, children }: ShowMoreProps<T>) {
  const styles = useStyles();
  const page = usePageStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(ITEMS_PER_STEP);
  const [firstNew, setFirstNew] = useState<number | null>(null);
  useEffect(() => {
    if (firstNew === null) return;
    list.current?.children[firstNew]?.querySelector<HTMLElement>("a, button")?.focus();
  }, [firstNew]);

  const more = Math.min(ITEMS_PER_STEP, items.length - shown);
  const showMore = () => {
    setFirstNew(shown);
    setShown(shown + ITEMS_PER_STEP);
  };
  return (
    <>
      <ul ref={list} className={page.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={showMore}>
            {strings.showMore(more)}
          </Button>
          <span className={page.quiet}>{strings.shownOf(shown, items.length)}</span>
        </div>
      )}
    </>
  );
}
