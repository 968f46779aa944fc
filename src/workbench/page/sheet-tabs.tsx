import type { Worksheet } from "@cj-tech-master/excelts";
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { fromArgb } from "../host/cells/colours";
import { strings } from "../strings";
import type { Workbench } from "../workbench";

const NEXT_TAB: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowRight: (from, last) => (from === last ? 0 : from + 1),
  ArrowLeft: (from, last) => (from === 0 ? last : from - 1),
  Home: () => 0,
  End: (_from, last) => last,
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  tabs: { display: "flex", overflowX: "auto", minWidth: 0, scrollbarWidth: "thin" },
  tab: {
    flexShrink: 0,
    padding: "5px 12px 3px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
  hidden: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** The sheets as tabs in their own colours. Hidden sheets are listed by name. */
export function SheetTabs({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const { host } = workbench;
  const tabs = useRef<HTMLDivElement>(null);
  const active = host.activeSheet;
  const sheets = host.workbook.worksheets;
  const shown = sheets.filter(({ state }) => state === "visible");
  const hidden = sheets.filter(({ state }) => state !== "visible");
  const activeIndex = shown.indexOf(active);
  useEffect(() => {
    const tab = tabs.current?.children[activeIndex];
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeIndex, shown.length]);
  // A sheet that is written again gets a new tab. As in Excel, the focus moves to that tab.
  const hadFocus = tabs.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const bar = tabs.current;
    const tab = bar?.children[activeIndex];
    if (hadFocus && !bar?.contains(document.activeElement) && tab instanceof HTMLElement) tab.focus();
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = NEXT_TAB[event.key]?.(activeIndex, shown.length - 1);
    const sheet = next === undefined ? undefined : shown[next];
    if (!sheet || next === undefined) return;
    event.preventDefault();
    host.activateSheetByUser(sheet.name);
    const tab = tabs.current?.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div className={styles.bar}>
      <div
        ref={tabs}
        role="tablist"
        aria-label={strings.tabs}
        tabIndex={-1}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            tabIndex={sheet === active ? 0 : -1}
            className={mergeClasses(styles.tab, sheet === active && styles.shown)}
            style={{ borderBottomColor: tabColour(sheet) }}
            onClick={() => host.activateSheetByUser(sheet.name)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {hidden.length > 0 && <HiddenSheets names={hidden.map(({ name }) => name)} />}
    </div>
  );
}

function HiddenSheets({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={styles.hidden}>
          {strings.hiddenSheets(names.length)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.map((name) => (
            <MenuItem key={name} disabled>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function tabColour(sheet: Worksheet): string | undefined {
  return fromArgb(sheet.properties.tabColor, "") || undefined;
}
