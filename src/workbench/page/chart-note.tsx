import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../return/sheets";
import { hostChartsOf } from "../host/sheets/charts";
import { strings } from "../strings";
import type { Workbench } from "../workbench";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: "4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Names the charts of the sheet on screen, which the grid does not draw; shows nothing if there are none. */
export function ChartNote({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const charts = hostChartsOf(workbench.host.activeSheet);
  return charts.map(({ id, title, position: { row, column, rows, columns } }) => (
    <p key={id} className={styles.note}>
      {strings.chartNote(
        title,
        `${cellAddress(column, row + 1)}:${cellAddress(column + columns - 1, row + rows)}`,
      )}
    </p>
  ));
}
