import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";

export interface TabBarItem<T extends string> {
  readonly value: T;
  readonly name: ReactNode;
}

interface TabBarProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabBarItem<T>[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
  /** Returns the end of the ids: the tab of a value has the id `tab-...`, and what it shows has `page-...`. */
  readonly idOf?: (value: T) => string;
}

const STEPS: Readonly<Record<string, (from: number, all: number) => number>> = {
  ArrowRight: (from) => from + 1,
  ArrowLeft: (from, all) => from - 1 + all,
  Home: () => 0,
  End: (_from, all) => all - 1,
};

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/**
 * Tabs, on as many lines as they need. It handles the arrow keys itself: Fluent's own handling puts hidden elements
 * that take the focus into the page, and accessibility checkers rightly object.
 */
export function TabBar<T extends string>(props: TabBarProps<T>) {
  const { label, items, selected, onSelect, idOf = (value) => value } = props;
  const styles = useStyles();
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = items.findIndex(({ value }) => value === selected);
    const next = items[step(at, items.length) % items.length];
    if (!next) return;
    onSelect(next.value);
    tabs.current?.querySelector<HTMLElement>(`#${CSS.escape(`tab-${idOf(next.value)}`)}`)?.focus();
  };
  return (
    <TabList
      ref={tabs}
      className={styles.tabs}
      size="small"
      aria-label={label}
      selectedValue={selected}
      onTabSelect={(_event, { value }) => onSelect(value as T)}
      onKeyDown={move}
      {...WITHOUT_FLUENTS_ARROW_KEYS}
    >
      {items.map(({ value, name }) => (
        <Tab
          key={value}
          value={value}
          id={`tab-${idOf(value)}`}
          aria-controls={`page-${idOf(value)}`}
          tabIndex={value === selected ? 0 : -1}
        >
          {name}
        </Tab>
      ))}
    </TabList>
  );
}

const WITHOUT_FLUENTS_ARROW_KEYS = { "data-tabster": undefined };
