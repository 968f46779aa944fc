import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { RemovalQuestion } from "../removal";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

const useStyles = makeStyles({
  question: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RemoveQuestionProps {
  readonly question: RemovalQuestion;
  readonly busy: boolean;
  readonly onRemove: (keepHistory: boolean) => void;
  readonly onCancel: () => void;
}

/** Says what removing the annotations would lose for good, and asks. Escape leaves everything as it is. */
export function RemoveQuestion({ question, busy, onRemove, onCancel }: RemoveQuestionProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [keep, setKeep] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = section.current;
    title.current?.focus();
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const buttons = element.nextElementSibling?.querySelectorAll<HTMLElement>("button");
      // Back to Remove annotations, the last button, which led to the question. During the removal, there is at most
      // Cancel.
      buttons?.[buttons.length - 1]?.focus();
    };
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <section ref={section} className={styles.question} aria-labelledby="remove-title" onKeyDown={leave}>
      <h2 id="remove-title" ref={title} tabIndex={-1} className={page.sectionTitle}>
        {strings.removeQuestion}
      </h2>
      {question.typed > 0 && <p className={page.text}>{strings.removeTyped(question.typed)}</p>}
      {question.changes > 0 && <p className={page.text}>{strings.removeChanges(question.changes)}</p>}
      {question.unread.length > 0 && <p className={page.text}>{strings.removeUnread(question.unread)}</p>}
      {question.runs > 0 && (
        <Checkbox
          checked={keep}
          label={strings.keepHistory(question.runs)}
          onChange={(_event, { checked }) => setKeep(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onRemove(keep)}>
          {strings.removeNow}
        </Button>
        <Button onClick={onCancel}>{strings.removeNothing}</Button>
      </div>
    </section>
  );
}
