import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { useChoiceStyles } from "../shared/choice-styles";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { DecisionItem } from "./decision-item";
import { previewChoices } from "./preview-choices";
import { ReadyTable } from "./ready-table";
import { useResultsActions } from "./results-actions";
import { ShowMore } from "../shared/show-more";
import { keyOfFinding } from "./suggestion-texts";

interface AcceptPreviewProps {
  readonly results: CheckResults;
  readonly code: string;
  readonly onBack: () => void;
}

/** What accepting the corrections of a rule would change, old and new, for the analyst to choose from. */
export function AcceptPreview({ results, code, onBack }: AcceptPreviewProps) {
  const styles = useChoiceStyles();
  const page = usePageStyles();
  const { accept, busy } = useResultsActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { ready, decisions } = useMemo(() => {
    const findings = results.findings.filter(({ rule }) => rule === code);
    return previewChoices(findings, results.suggestions);
  }, [results, code]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<ReadonlyMap<string, string | null>>(new Map());
  // An edit that is followed meanwhile may take away what was selected.
  const offered = new Set([
    ...ready.map(({ suggestion }) => suggestion.id),
    ...decisions.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)),
  ]);
  const chosen = [...new Set([...selected, ...decided.values()])].filter(
    (id): id is string => id !== null && offered.has(id),
  );

  const select = (ids: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setSelected(next);
  };
  const decide = (finding: string, id: string | null) => setDecided(new Map(decided).set(finding, id));
  return (
    <section className={page.section} aria-labelledby="preview-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="preview-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.previewTitle(code)}
      </h1>
      <p className={page.text}>{strings.previewHint}</p>
      {ready.length + decisions.length === 0 && <p className={page.text}>{strings.previewEmpty}</p>}
      {ready.length > 0 && (
        <>
          <h2 className={page.sectionTitle}>{strings.readyTitle(ready.length)}</h2>
          <p className={page.quiet}>{strings.readyHint}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() =>
                select(
                  ready.map(({ suggestion }) => suggestion.id),
                  true,
                )
              }
            >
              {strings.selectReady(ready.length)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setSelected(new Set())}>
              {strings.selectNone}
            </Button>
          </div>
          <ReadyTable choices={ready} selected={selected} onSelect={(id, on) => select([id], on)} />
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h2 className={page.sectionTitle}>{strings.decisionTitle(decisions.length)}</h2>
          <p className={page.quiet}>{strings.decisionHint}</p>
          <ShowMore
            items={decisions}
            label={strings.decisionTitle(decisions.length)}
            keyOf={({ finding }) => keyOfFinding(finding)}
          >
            {(choice) => {
              const key = keyOfFinding(choice.finding);
              return (
                <DecisionItem choice={choice} decided={decided.get(key)} onDecide={(id) => decide(key, id)} />
              );
            }}
          </ShowMore>
        </>
      )}
      <div className={styles.accept}>
        <Button
          className={styles.main}
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => accept(chosen)}
        >
          {strings.acceptSelected(chosen.length)}
        </Button>
      </div>
    </section>
  );
}
