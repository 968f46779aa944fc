import type { View } from "../session-state";
import { strings } from "../strings";
import { TabBar, type TabBarItem } from "./tab-bar";

const PAGES: readonly TabBarItem<View>[] = [
  { value: "workbook", name: strings.workbookPage },
  { value: "results", name: strings.resultsPage },
  { value: "rules", name: strings.rulesPage },
  { value: "help", name: strings.helpPage },
];

interface PageTabsProps {
  readonly view: View;
  readonly onShow: (view: View) => void;
}

/** The tabs that choose the page of the pane. */
export function PageTabs({ view, onShow }: PageTabsProps) {
  return <TabBar label={strings.pages} items={PAGES} selected={view} onSelect={onShow} />;
}
