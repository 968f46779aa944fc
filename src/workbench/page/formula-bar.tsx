import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../host/cells/addresses";
import { contentOf } from "../grid/cell-texts";
import { readSelection } from "../grid/selection";
import { strings } from "../strings";
import type { Workbench } from "../workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "26px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  address: {
    minWidth: "84px",
    padding: "4px 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: "4px 8px",
    maxHeight: "60px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** The address and the whole content of the active cell. */
export function FormulaBar({ workbench: { host } }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const { row, column } = readSelection(host.selection.address);
  const date1904 = host.workbook.properties.date1904 === true;
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={strings.address}>
        {`${columnLetters(column)}${row + 1}`}
      </output>
      <output className={styles.content} aria-label={strings.content}>
        {contentOf(host.activeSheet, row, column, date1904)}
      </output>
    </div>
  );
}
