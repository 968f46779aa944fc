import { makeStyles } from "@fluentui/react-components";
import type { ExplainedDerived } from "../../../report/explain/explanation";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { Placed } from "../../worker/shown-explanation";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Values that the department derives, and what it derives them from. */
export function ExplainedDerivedValues({ values }: { readonly values: readonly Placed<ExplainedDerived>[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ul className={styles.list}>
      {values.map(({ cell, value, meaning, from, otherValue }) => (
        <li key={`${cell.field} ${cell.line} ${cell.lastYear}`}>
          {cell.field} {value ?? strings.whyUnknown}{" "}
          <span className={page.quiet}>
            {[
              ...(meaning === null ? [] : [meaning]),
              from === "recorded" ? strings.whyRecorded : strings.whyWorkedOut(from),
              ...(otherValue === null ? [] : [strings.whyUnlike(otherValue, from === "recorded")]),
              strings.timelineRow(cell.table, cell.line, cell.lastYear),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
