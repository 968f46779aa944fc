import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { CellName } from "../shared/cell-name";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { ShowMore } from "../shared/show-more";
import { useAnswer } from "../shared/use-answer";
import { strings } from "../strings";
import type { CheckResults, LocatedFinding } from "../worker/results";
import type { ShownOtherDates } from "../worker/shown-suggestions";
import { useResultsActions } from "./results-actions";
import { PlaceLink } from "./why/place-link";

interface OtherDatesProps {
  readonly results: CheckResults;
  /** The findings whose corrections are offered. */
  readonly findings: readonly LocatedFinding[];
}

/** Warns about the dates that corrections leave in doubt: other dates in the same columns that can be read both ways. */
export function OtherDates({ results, findings }: OtherDatesProps) {
  const { details } = useResultsActions();
  const ids = useMemo(() => {
    const places = new Set(findings.flatMap(({ suggestions }) => suggestions));
    return [...places].flatMap((place) => results.suggestions[place]?.id ?? []);
  }, [results, findings]);
  const { answer } = useAnswer(
    useCallback(() => details.otherDates(ids), [details, ids]),
    results,
  );
  if (answer === null || answer.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {answer.map((column) => (
          <ColumnDates key={`${column.sheet} ${column.field}`} column={column} />
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** How many such dates a column has, and on request a link to each of them. */
function ColumnDates({ column: { text, sheet, field, dates } }: { readonly column: ShownOtherDates }) {
  const page = usePageStyles();
  const [open, setOpen] = useState(false);
  const label = strings.otherDates(dates.length, field);
  return (
    <>
      <p className={page.text}>{text}</p>
      <Disclosure compact closedByEscape label={label} open={open} onToggle={setOpen}>
        <ShowMore items={dates} label={label} keyOf={({ address }) => address}>
          {({ address, date }) => (
            <PlaceLink place={{ sheet, address }} field={field}>
              {date} <CellName sheet={sheet} address={address} />
            </PlaceLink>
          )}
        </ShowMore>
      </Disclosure>
    </>
  );
}
