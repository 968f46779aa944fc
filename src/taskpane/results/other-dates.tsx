import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Fragment, useCallback } from "react";
import { LinksToDates } from "../shared/links-to-dates";
import { usePageStyles } from "../shared/page-styles";
import { useAnswer } from "../shared/use-answer";
import type { CheckResults } from "../worker/results";
import { useResultsActions } from "./results-actions";

interface OtherDatesProps {
  readonly results: CheckResults;
  /** The ids of the corrections; the same list as long as they are the same. */
  readonly ids: readonly string[];
}

/** Warns about the dates that corrections leave in doubt: other dates in the same columns that can be read both ways. */
export function OtherDates({ results, ids }: OtherDatesProps) {
  const page = usePageStyles();
  const { details, goTo } = useResultsActions();
  const { answer } = useAnswer(
    useCallback(() => details.otherDates(ids), [details, ids]),
    results,
  );
  if (answer === null || answer.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {answer.map((column) => (
          <Fragment key={`${column.sheet} ${column.field}`}>
            <p className={page.text}>{column.text}</p>
            <LinksToDates column={column} goTo={goTo} />
          </Fragment>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
