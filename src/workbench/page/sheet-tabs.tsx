import type { Worksheet } from "@cj-tech-master/excelts";
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fromArgb } from "../host/cells/colours";
import { strings } from "../strings";
import type { Workbench } from "../workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  tabs: { overflowX: "auto", flexShrink: 1, minWidth: 0 },
  tab: { flexShrink: 0 },
  name: { display: "inline-block", borderBottomWidth: "3px", borderBottomStyle: "solid", lineHeight: "18px" },
  hidden: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The sheets as tabs in their own colours; the hidden ones are listed by name. */
export function SheetTabs({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const { host } = workbench;
  const tabs = useRef<HTMLDivElement>(null);
  const active = host.activeSheet.name;
  const sheets = host.workbook.worksheets;
  const shown = sheets.filter(({ state }) => state === "visible");
  const hidden = sheets.filter(({ state }) => state !== "visible");
  useEffect(() => {
    tabs.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, shown.length]);
  return (
    <div className={styles.bar}>
      <TabList
        ref={tabs}
        size="small"
        aria-label={strings.tabs}
        className={styles.tabs}
        selectedValue={active}
        onTabSelect={(_event, { value }) => host.activateSheetByUser(String(value))}
      >
        {shown.map((sheet) => (
          <Tab key={sheet.id} value={sheet.name} className={styles.tab}>
            <span className={styles.name} style={{ borderBottomColor: tabColour(sheet) }}>
              {sheet.name}
            </span>
          </Tab>
        ))}
      </TabList>
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

function tabColour(sheet: Worksheet): string {
  return fromArgb(sheet.properties.tabColor, "transparent");
}
