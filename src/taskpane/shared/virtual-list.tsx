import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

/** Number of rows rendered above and below the visible ones, so that tabbing and fast scrolling find them. */
const SPARE_ROWS = 8;

const PAGE = 10;

/** The keys that lead to rows that may not be rendered yet. Neighbouring rows always are. */
const JUMP_KEYS: Readonly<Record<string, (from: number, all: number) => number>> = {
  PageDown: (from) => from + PAGE,
  PageUp: (from) => from - PAGE,
  Home: () => 0,
  End: (_from, all) => all - 1,
};

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", insetInline: 0 },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** The height of every row, in pixels. */
  readonly rowHeight: number;
  readonly keyOf: (item: T) => string;
  /** Returns a row that consists of one button with this tabIndex. */
  readonly children: (item: T, tabIndex: number) => ReactNode;
}

/**
 * A list of thousands of rows in a scrolling page that renders only the visible ones. The row with the focus stays
 * rendered, wherever the page is scrolled. The list is one Tab stop: the arrow keys, Page Up and Down, Home and End
 * move within it.
 */
export function VirtualList<T>({ items, label, rowHeight, keyOf, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const { first, last, inView } = useRowsInView(list, rowHeight, items.length);
  const rows = items.map((item, index) => ({ item, index, key: keyOf(item) }));
  const shown = rows.filter(
    ({ index, key }) => (index >= first && index < last) || key === focused || key === wanted,
  );
  const stop = shown.some(({ key }) => key === focused) ? focused : (rows[inView] ?? rows[0])?.key;
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"] button`)?.focus();
    setWanted(null);
  }, [wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-key]");
    const at = rows.findIndex(({ key }) => key === row?.dataset["key"]);
    const step = JUMP_KEYS[event.key];
    if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setWanted(rows[Math.min(Math.max(step(at, rows.length), 0), rows.length - 1)]?.key ?? null);
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: items.length * rowHeight }}
      onFocus={({ target }) => setFocused(target.closest("li")?.dataset["key"] ?? null)}
      onKeyDown={onKeyDown}
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
          {children(item, key === stop ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}

/** Returns the rows that are visible in the page around the list, with the spare ones. */
function useRowsInView(list: React.RefObject<HTMLElement | null>, rowHeight: number, rows: number) {
  const [view, setView] = useState({ first: 0, last: 40, inView: 0 });
  useEffect(() => {
    const page = list.current?.closest("[role=tabpanel]");
    if (!page) return undefined;
    const look = () => {
      const top = page.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
      const inView = Math.max(0, Math.ceil(top / rowHeight));
      const first = Math.max(0, Math.floor(top / rowHeight) - SPARE_ROWS);
      const last = Math.ceil((top + page.clientHeight) / rowHeight) + SPARE_ROWS;
      setView((known) =>
        known.first === first && known.last === last && known.inView === inView
          ? known
          : { first, last, inView },
      );
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
