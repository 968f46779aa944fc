import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { copyTextOf } from "../shared/copy-text-of";
import { usePageStyles } from "../shared/page-styles";
import { textOf, type UnsavedDraft } from "../statuses/status-drafts";
import { useStatuses } from "../statuses/statuses-context";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  item: { padding: "8px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface UnsavedViewProps {
  readonly results: CheckResults;
  readonly onBack: () => void;
}

/**
 * All owners and notes that are typed but not saved: each in its form, or as text if its finding no longer exists. The
 * form of a draft that was saved, or emptied to be typed again, stays until the user leaves the list or the next check.
 */
export function UnsavedView({ results, onBack }: UnsavedViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { drafts } = useStatuses();
  const unsaved = useSyncExternalStore(drafts.subscribe, drafts.all);
  const { run } = results;
  const [seen, setSeen] = useState({ run, drafts: unsaved });
  const keys = new Set(seen.drafts.map(({ finding }) => finding.key));
  const others = unsaved.filter(({ finding }) => !keys.has(finding.key));
  // In another run, a key may belong to another finding.
  if (seen.run !== run) setSeen({ run, drafts: unsaved });
  else if (others.length > 0) setSeen({ run, drafts: [...seen.drafts, ...others] });
  const found = useMemo(() => new Map(results.findings.map((one) => [one.key, one])), [results]);
  const titles = useMemo(() => new Map(results.rules.map(({ code, title }) => [code, title])), [results]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={page.section} aria-labelledby="unsaved-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="unsaved-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.draftNotSaved}
      </h1>
      <p role="status" className={page.quiet}>
        {unsaved.length === 0 ? strings.unsavedNone : strings.unsavedHint}
      </p>
      <ul className={page.list}>
        {seen.drafts.map(({ finding: { rule, key } }) => {
          const finding = found.get(key);
          const draft = unsaved.find((one) => one.finding.key === key);
          if (!finding && !draft) return null;
          return (
            <li key={key} className={styles.item} data-unsaved="">
              <h2 className={page.sectionHeading}>
                {rule} {titles.get(rule)}
              </h2>
              {finding ? (
                <FindingItem
                  finding={finding}
                  suggestions={finding.suggestions.flatMap((place) => results.suggestions[place] ?? [])}
                />
              ) : (
                draft && <GoneDraft draft={draft} onDiscard={() => drafts.drop(key)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was typed about a finding that is no longer in the results, to be copied or discarded. */
function GoneDraft({
  draft: { finding, typed },
  onDiscard,
}: {
  readonly draft: UnsavedDraft;
  readonly onDiscard: () => void;
}) {
  const styles = useStyles();
  const page = usePageStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const [cell] = finding.cells;
  const name = strings.child(finding.child);
  const copy = async () => {
    const done = area.current !== null && (await copyTextOf(area.current));
    setSaid(done ? strings.copied : strings.copyByHand);
  };
  return (
    <div className={page.section}>
      <p className={page.text}>
        {name}
        {cell && `, ${cell.field} ${cell.sheet}!${cell.address}`}
      </p>
      <p className={page.quiet}>{strings.unsavedGone}</p>
      <Textarea
        className={page.textArea}
        size="small"
        readOnly
        resize="vertical"
        textarea={{ ref: area }}
        aria-label={strings.unsavedText(finding.rule, name)}
        value={textOf(typed)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {strings.copy}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {strings.unsavedDiscard}
        </Button>
      </div>
      <div role="status" className={page.quiet}>
        {said}
      </div>
    </div>
  );
}
