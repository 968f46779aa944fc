import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { useChoiceStyles } from "../shared/choice-styles";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { DecisionItem } from "./decision-item";
import { OtherDates } from "./other-dates";
import { previewChoices, stillPossible, type ReadyChoice } from "./preview-choices";
import { ReadyTable } from "./ready-table";
import { useResultsActions } from "./results-actions";
import { ShowMore } from "../shared/show-more";
import { useTriedTogether } from "./use-tried-together";

const NONE: readonly ReadyChoice[] = [];

interface AcceptPreviewProps {
  readonly results: CheckResults;
  readonly code: string;
  readonly onBack: () => void;
}

/** What accepting the corrections of a rule would change, with old and new values, for the user to choose from. */
export function AcceptPreview({ results, code, onBack }: AcceptPreviewProps) {
  const styles = useChoiceStyles();
  const page = usePageStyles();
  const { accept, busy, details } = useResultsActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const findings = useMemo(() => results.findings.filter(({ rule }) => rule === code), [results, code]);
  const alone = useMemo(() => {
    const { ready, rewritings } = previewChoices(findings, results.suggestions);
    return [...ready, ...rewritings];
  }, [findings, results]);
  const { tried, done } = useTriedTogether(alone, details);
  const choices = useMemo(
    () => previewChoices(findings, results.suggestions, tried),
    [findings, results, tried],
  );
  const { ready, rewritings, decisions } = choices;
  const isSorted = done === null;
  const rewritten = useTriedTogether(isSorted ? rewritings : NONE, details);
  const found = isSorted && rewritten.done === null ? rewritten.tried.causes : null;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<ReadonlyMap<string, string | null>>(new Map());
  const possible = useMemo(() => stillPossible(choices, decided), [choices, decided]);
  // Following an edit, or trying corrections together, may take away what was selected.
  const together = new Set([...ready, ...rewritings].map(({ suggestion }) => suggestion.id));
  const offered = new Set(decisions.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)));
  const chosen = [
    ...new Set([
      ...[...selected].filter((id) => together.has(id)),
      ...[...decided.values()].filter((id): id is string => id !== null && offered.has(id)),
    ]),
  ];

  const select = (ids: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setSelected(next);
  };
  const decide = (key: string, id: string | null) => setDecided(new Map(decided).set(key, id));
  return (
    <section className={page.section} aria-labelledby="preview-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="preview-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.previewTitle(code)}
      </h1>
      <p className={page.text}>{strings.previewHint}</p>
      <OtherDates results={results} ids={possible} />
      {alone.length + decisions.length === 0 && <p className={page.text}>{strings.previewEmpty}</p>}
      {done !== null && alone.length > 1 && (
        <p className={page.quiet} role="status">
          {strings.tryingTogether(done, alone.length)}
        </p>
      )}
      <ReadyChoices
        choices={ready}
        title={strings.readyTitle(ready.length)}
        hint={strings.readyHint}
        all={strings.selectReady(ready.length)}
        selected={selected}
        onSelect={select}
      />
      <ReadyChoices
        choices={rewritings}
        title={strings.rewritingTitle(rewritings.length)}
        hint={[strings.rewritingHint, ...(found ? [strings.rewritingsFind(found)] : [])].join(" ")}
        all={strings.selectRewritings(rewritings.length)}
        selected={selected}
        onSelect={select}
      />
      {decisions.length > 0 && (
        <>
          <h2 className={page.sectionTitle}>{strings.decisionTitle(decisions.length)}</h2>
          <p className={page.quiet}>{strings.decisionHint}</p>
          <ShowMore
            items={decisions}
            label={strings.decisionTitle(decisions.length)}
            keyOf={({ key }) => key}
          >
            {(choice) => (
              <DecisionItem
                choice={choice}
                decided={decided.get(choice.key)}
                onDecide={(id) => decide(choice.key, id)}
              />
            )}
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

interface ReadyChoicesProps {
  readonly choices: readonly ReadyChoice[];
  readonly title: string;
  readonly hint: string;
  /** Text of the button that selects all of them. */
  readonly all: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
}

/** Corrections of one kind that can be accepted together: all, none or some of them. */
function ReadyChoices({ choices, title, hint, all, selected, onSelect }: ReadyChoicesProps) {
  const styles = useChoiceStyles();
  const page = usePageStyles();
  if (choices.length === 0) return null;
  const ids = choices.map(({ suggestion }) => suggestion.id);
  return (
    <>
      <h2 className={page.sectionTitle}>{title}</h2>
      <p className={page.quiet}>{hint}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onSelect(ids, true)}>
          {all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onSelect(ids, false)}>
          {strings.selectNone}
        </Button>
      </div>
      <ReadyTable choices={choices} selected={selected} onSelect={(id, on) => onSelect([id], on)} />
    </>
  );
}
