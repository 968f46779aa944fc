import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { usePageStyles } from "../shared/page-styles";
import { useAnswer } from "../shared/use-answer";
import type { CheckResults, LocatedFinding } from "../worker/results";
import { useResultsActions } from "./results-actions";

interface OtherDatesProps {
  readonly results: CheckResults;
  /** Those whose corrections are offered. */
  readonly findings: readonly LocatedFinding[];
}

/** What corrections of dates leave doubtful: the other dates of the same columns that can be read both ways. */
export function OtherDates({ results, findings }: OtherDatesProps) {
  const page = usePageStyles();
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
        {answer.map((text) => (
          <p key={text} className={page.text}>
            {text}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
