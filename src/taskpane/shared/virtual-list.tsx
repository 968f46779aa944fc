import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** Rows rendered above and below what is in view, so that tabbing and quick scrolling find them. */
const SPARE_ROWS = 8;

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", insetInline: 0 },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** Every row has this height, in pixels. */
  readonly rowHeight: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/**
 * A list of thousands of rows within a scrolling page, of which only those in view are rendered. The row with the focus
 * stays, wherever the page is scrolled.
 */
export function VirtualList<T>({ items, label, rowHeight, keyOf, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { first, last } = useRowsInView(list, rowHeight, items.length);
  const shown = items
    .map((item, index) => ({ item, index, key: keyOf(item) }))
    .filter(({ index, key }) => (index >= first && index < last) || key === focused);
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: items.length * rowHeight }}
      onFocus={({ target }) => setFocused(target.closest("li")?.dataset["key"] ?? null)}
      onBlur={() => setFocused(null)}
    >
      {shown.map(({ item, index, key }) => (
        <li
          key={key}
          data-key={key}
          className={styles.row}
          style={{ top: index * rowHeight, height: rowHeight }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

/** The rows that the page around the list shows, with the spare ones. */
function useRowsInView(list: React.RefObject<HTMLElement | null>, rowHeight: number, rows: number) {
  const [view, setView] = useState({ first: 0, last: 40 });
  useEffect(() => {
    const page = list.current?.closest("[role=tabpanel]");
    if (!page) return undefined;
    const look = () => {
      const top = page.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(top / rowHeight) - SPARE_ROWS);
      const last = Math.ceil((top + page.clientHeight) / rowHeight) + SPARE_ROWS;
      setView((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    look();
    page.addEventListener("scroll", look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(page);
    return () => {
      page.removeEventListener("scroll", look);
      size.disconnect();
    };
  }, [list, rowHeight, rows]);
  return view;
}
