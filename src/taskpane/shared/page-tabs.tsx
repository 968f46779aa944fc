import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { View } from "../session-state";
import { strings } from "../strings";

const PAGES: readonly (readonly [view: View, name: string])[] = [
  ["workbook", strings.workbookPage],
  ["results", strings.resultsPage],
  ["rules", strings.rulesPage],
];

const STEPS: Readonly<Record<string, (from: number) => number>> = {
  ArrowRight: (from) => from + 1,
  ArrowLeft: (from) => from - 1 + PAGES.length,
  Home: () => 0,
  End: () => PAGES.length - 1,
};

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

interface PageTabsProps {
  readonly view: View;
  readonly onShow: (view: View) => void;
}

/**
 * The tabs of the pane. The arrow keys are handled here: Fluent's own handling puts hidden elements that take the focus
 * into the page, which accessibility checkers rightly object to.
 */
export function PageTabs({ view, onShow }: PageTabsProps) {
  const styles = useStyles();
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = PAGES[step(PAGES.findIndex(([one]) => one === view)) % PAGES.length];
    if (!next) return;
    onShow(next[0]);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next[0]}`)?.focus();
  };
  return (
    <TabList
      ref={tabs}
      className={styles.tabs}
      size="small"
      aria-label={strings.pages}
      selectedValue={view}
      onTabSelect={(_event, { value }) => onShow(value as View)}
      onKeyDown={move}
      {...WITHOUT_FLUENTS_ARROW_KEYS}
    >
      {PAGES.map(([one, name]) => (
        <Tab
          key={one}
          value={one}
          id={`tab-${one}`}
          aria-controls={`page-${one}`}
          tabIndex={one === view ? 0 : -1}
        >
          {name}
        </Tab>
      ))}
    </TabList>
  );
}

const WITHOUT_FLUENTS_ARROW_KEYS = { "data-tabster": undefined };
