import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../host/cells/addresses";
import { contentOf, noteAt } from "../grid/cell-texts";
import { readSelection } from "../grid/selection";
import { strings } from "../strings";
import type { Workbench } from "../workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
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
    flex: "1 1 0",
    minWidth: 0,
    padding: "4px 8px",
    maxHeight: "60px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  note: {
    flex: "1 0 100%",
    boxSizing: "border-box",
    padding: "4px 8px",
    maxHeight: "100px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
});

/** The address, the whole content and the note of the active cell. */
export function FormulaBar({ workbench: { host } }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const { row, column } = readSelection(host.selection.address);
  const note = noteAt(host.activeSheet, row, column);
  const date1904 = host.workbook.properties.date1904 === true;
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={strings.address}>
        {`${columnLetters(column)}${row + 1}`}
      </output>
      <output className={styles.content} aria-label={strings.content}>
        {contentOf(host.activeSheet, row, column, date1904)}
      </output>
      {note !== "" && (
        <output className={styles.note} aria-label={strings.note}>
          {note}
        </output>
      )}
    </div>
  );
}
