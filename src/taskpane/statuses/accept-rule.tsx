import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { withNote } from "../../report/statuses";
import { MAX_CELL_TEXT_LENGTH } from "../../return/cells";
import { useChoiceStyles } from "../shared/choice-styles";
import { usePageStyles } from "../shared/page-styles";
import { ShowMore } from "../shared/show-more";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { useStatuses } from "./statuses-context";

interface AcceptRuleProps {
  readonly results: CheckResults;
  readonly code: string;
  readonly onBack: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The open findings of a rule, to be accepted with one reason. At first none is selected. */
export function AcceptRule({ results, code, onBack }: AcceptRuleProps) {
  const styles = useChoiceStyles();
  const page = usePageStyles();
  const { of, saveTogether } = useStatuses();
  const title = useRef<HTMLHeadingElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => title.current?.focus(), []);
  const open = useMemo(
    () => results.findings.filter((finding) => finding.rule === code && of(finding).status === "open"),
    [results, code, of],
  );
  const { run } = results;
  const [{ selected, ofRun }, setChosen] = useState({ selected: NONE, ofRun: run });
  const setSelected = (keys: ReadonlySet<string>) => setChosen({ selected: keys, ofRun: run });
  // In another run, a key may belong to another finding. The reason stays as typed.
  if (ofRun !== run) setSelected(NONE);
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const chosen = open.filter(({ key }) => selected.has(key));
  const select = (key: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(key);
    else next.delete(key);
    setSelected(next);
  };
  const accept = () => {
    if (text.trim() === "") {
      setAsked(true);
      reason.current?.focus();
      return;
    }
    const changes = chosen.map((finding) => {
      const { owner, note } = of(finding);
      return { finding, values: { status: "accepted" as const, owner, note: withNote(note, text) } };
    });
    saveTogether(changes, strings.acceptedWithReason(changes.length));
    onBack();
  };
  return (
    <section className={page.section} aria-labelledby="accept-rule-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="accept-rule-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.acceptRuleTitle(code)}
      </h1>
      <p className={page.text}>{strings.acceptRuleHint}</p>
      {open.length === 0 ? (
        <p className={page.text}>{strings.acceptRuleNone}</p>
      ) : (
        <>
          <Field
            label={strings.acceptRuleReason}
            required
            validationState={asked && text.trim() === "" ? "error" : "none"}
            validationMessage={asked && text.trim() === "" ? strings.acceptRuleReasonWanted : undefined}
          >
            <Textarea
              className={page.textArea}
              ref={reason}
              resize="vertical"
              maxLength={MAX_CELL_TEXT_LENGTH}
              value={text}
              onChange={(_event, { value }) => setText(value)}
            />
          </Field>
          <h2 className={page.sectionTitle}>{strings.acceptRuleList(open.length)}</h2>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => setSelected(new Set(open.map(({ key }) => key)))}>
              {strings.acceptRuleSelectAll(open.length)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setSelected(new Set())}>
              {strings.selectNone}
            </Button>
          </div>
          <ShowMore items={open} label={strings.acceptRuleList(open.length)} keyOf={({ key }) => key}>
            {({ key, child, cells: [first] }) => (
              <Checkbox
                checked={selected.has(key)}
                label={[strings.child(child), first && `${first.field} ${first.sheet}!${first.address}`]
                  .filter(Boolean)
                  .join(", ")}
                onChange={(_event, { checked }) => select(key, checked === true)}
              />
            )}
          </ShowMore>
          <div className={styles.accept}>
            <Button
              className={styles.main}
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={accept}
            >
              {strings.acceptRuleNow(chosen.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
