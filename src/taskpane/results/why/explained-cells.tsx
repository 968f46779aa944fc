import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExplainedCell } from "../../../report/explain/explanation";
import { FieldName } from "../../shared/field-name";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { Placed } from "../../worker/shown-explanation";
import { PlaceLink } from "./place-link";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column" },
  cells: { margin: 0 },
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 2fr) 3fr",
    gap: "0 8px",
    "@media (max-width: 240px)": { gridTemplateColumns: "1fr" },
  },
  field: { minWidth: 0, overflowWrap: "anywhere" },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  marked: { fontWeight: tokens.fontWeightSemibold },
});

/** Cells that a rule read, row by row: field, value, and the meaning of the code. Words mark the cells of the finding. */
export function ExplainedCells({ cells }: { readonly cells: readonly Placed<ExplainedCell>[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  return byRow(cells).map(({ row, cells }) => (
    <div key={row} className={styles.row}>
      <p className={page.quiet}>{row}</p>
      <dl className={styles.cells}>
        {cells.map(({ cell, value, meaning, marked, place }) => (
          <div key={cell.field} className={styles.cell}>
            <dt className={mergeClasses(styles.field, marked && styles.marked)}>
              <FieldName name={cell.field} />
            </dt>
            <dd className={styles.value}>
              <PlaceLink place={place} field={cell.field}>
                {value}
              </PlaceLink>{" "}
              {meaning !== null && <span className={page.quiet}>{meaning}</span>}{" "}
              {marked && <span className={mergeClasses(page.quiet, styles.marked)}>{strings.whyMarked}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

function byRow(cells: readonly Placed<ExplainedCell>[]) {
  const rows = new Map<string, Placed<ExplainedCell>[]>();
  for (const one of cells) {
    const { table, line, lastYear } = one.cell;
    const row = strings.timelineRow(table, line, lastYear);
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  return [...rows].map(([row, cells]) => ({ row, cells }));
}
