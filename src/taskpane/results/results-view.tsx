import { makeStyles } from "@fluentui/react-components";
import { Fragment, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Session } from "../session";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { AcceptPreview } from "./accept-preview";
import { FindingsByRule } from "./findings-by-rule";
import { NotRun } from "./not-run";
import { ResultsActionsProvider } from "./results-actions";
import { useFocusAfterAccepting, useScrollPlace } from "./results-place";

const useStyles = makeStyles({ away: { display: "none" } });

interface ResultsViewProps {
  readonly results: CheckResults;
  /** Counts the validations that the user asked for: with each the lists begin anew. */
  readonly validations: number;
  readonly busy: boolean;
  readonly session: Session;
  readonly onOpenRule: (code: string) => void;
}

/** What the last validation found: the headline, the rules with their findings, and what was not run. */
function ResultsView({ results, validations, busy, session, onOpenRule }: ResultsViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [previewed, setPreviewed] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const headline = useFocusAfterRun(validations);
  const place = useScrollPlace(list);
  const noteAccepted = useFocusAfterAccepting(list, results);

  const backToList = useCallback(() => {
    setPreviewed(null);
    place.restore((content) =>
      content.querySelector<HTMLElement>(`[data-preview="${previewed}"], [data-rule="${previewed}"] button`),
    );
  }, [place, previewed]);
  const actions = useMemo(
    () => ({
      busy,
      goTo: (sheet: string, address: string) => void session.goTo(sheet, address),
      openRule: onOpenRule,
      accept: (suggestions: readonly string[]) => {
        noteAccepted();
        void session.corrections.accept(suggestions);
      },
      preview: (code: string) => {
        place.keep();
        setPreviewed(code);
      },
    }),
    [busy, session, onOpenRule, noteAccepted, place],
  );

  return (
    <ResultsActionsProvider value={actions}>
      <div>
        <div ref={list} className={previewed === null ? page.page : styles.away}>
          <Headline results={results} ref={headline} />
          {results.findings.length > 0 && <FindingsByRule key={validations} results={results} />}
          <div>
            <NotRun key={validations} results={results} />
          </div>
        </div>
        {previewed !== null && (
          <div className={page.page}>
            <AcceptPreview key={results.run} results={results} code={previewed} onBack={backToList} />
          </div>
        )}
      </div>
    </ResultsActionsProvider>
  );
}

export default memo(ResultsView);

function Headline({
  results,
  ref,
}: {
  readonly results: CheckResults;
  readonly ref: React.Ref<HTMLHeadingElement>;
}) {
  const page = usePageStyles();
  const { findings, childrenWithFindings, children, checksRun, failed, references } = results;
  const notRun = results.notRun.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <header className={page.section}>
      <h1 ref={ref} tabIndex={-1} className={page.pageTitle}>
        {strings.headline(findings.length, childrenWithFindings, children)}
      </h1>
      {findings.length === 0 && <p className={page.text}>{strings.noFindingsNote(children)}</p>}
      <p className={page.quiet}>
        {strings.runDetails(results.year, results.authority, results.checkedAt)}
        <br />
        {strings.checksRun(checksRun, notRun, failed.length)}
        {references.map((title) => (
          <Fragment key={title}>
            <br />
            {title}
          </Fragment>
        ))}
      </p>
    </header>
  );
}

/** After a run that was started in the pane the headline has the focus, so that it is the next thing read. */
function useFocusAfterRun(validations: number) {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) headline.current?.focus();
  }, [validations]);
  return headline;
}
