import { makeStyles } from "@fluentui/react-components";
import type { ExplainedDate } from "../../../report/explain/explanation";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { Placed } from "../../worker/shown-explanation";
import { PlaceLink } from "./place-link";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  later: { paddingLeft: "12px" },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** Dates in order, the earliest first, with the days from each to the next. */
export function ExplainedDates({ dates }: { readonly dates: readonly Placed<ExplainedDate>[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ol className={styles.list}>
      {dates.map(({ at, date, daysLater, age, place }, index) => (
        <li key={index}>
          {daysLater !== null && (
            <div className={`${page.quiet} ${styles.later}`}>↓ {strings.whyDaysLater(daysLater)}</div>
          )}
          <span className={styles.number}>{date}</span>{" "}
          {typeof at === "string" ? (
            strings.whyCollectionDate[at]
          ) : (
            <>
              <PlaceLink place={place} field={at.field}>
                {at.field}
              </PlaceLink>{" "}
              <span className={page.quiet}>
                {strings.timelineRow(at.table, at.line, at.lastYear)}
                {age !== null && `, ${strings.whyAge(age)}`}
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
