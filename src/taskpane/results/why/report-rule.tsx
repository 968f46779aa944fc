import { Button, makeStyles, mergeClasses, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { copyTextOf } from "../../shared/copy-text-of";
import { leaveByEscape } from "../../shared/leave-by-escape";
import { NotAnswered } from "../../shared/not-answered";
import { usePageStyles } from "../../shared/page-styles";
import { useAnswer } from "../../shared/use-answer";
import { strings } from "../../strings";
import type { LocatedFinding } from "../../worker/results";
import { useResultsActions } from "../results-actions";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { "& > textarea": { height: "180px", fontFamily: tokens.fontFamilyMonospace, fontSize: "12px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  open: { alignSelf: "flex-start", marginLeft: "-8px" },
});

/**
 * Reports a problem with the rule of a finding. The masked text is shown first, and copied only when the user says so.
 */
export function ReportRule({ finding }: { readonly finding: LocatedFinding }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (open) return <Report finding={finding} onClose={close} />;
  return (
    <Button
      ref={button}
      className={styles.open}
      size="small"
      appearance="subtle"
      onClick={() => setOpen(true)}
    >
      {strings.reportRule}
    </Button>
  );
}

interface ReportProps {
  readonly finding: LocatedFinding;
  readonly onClose: () => void;
}

function Report({ finding, onClose }: ReportProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { details } = useResultsActions();
  const ask = useCallback(() => details.ruleProblem(finding), [details, finding]);
  const { answer, failure, askAgain } = useAnswer(ask, finding);
  const [said, setSaid] = useState("");
  const title = useRef<HTMLParagraphElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const copy = async () => {
    const copied = text.current !== null && (await copyTextOf(text.current));
    setSaid(copied ? strings.reportRuleCopied : strings.reportRuleNotCopied);
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.card} onKeyDown={leaveByEscape(onClose)}>
      <p id={id} ref={title} tabIndex={-1} className={styles.title}>
        {strings.reportRuleTitle(finding.rule)}
      </p>
      <p className={page.quiet}>{strings.reportRuleHint}</p>
      {failure && <NotAnswered failure={failure} onAgain={askAgain} />}
      {!failure && answer === null && <Spinner size="tiny" label={strings.loading} />}
      {answer !== null && (
        <Textarea
          className={mergeClasses(page.textArea, styles.text)}
          textarea={{ ref: text }}
          readOnly
          aria-label={strings.reportRuleText}
          value={answer}
        />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<CopyRegular />}
          disabledFocusable={answer === null}
          onClick={() => void copy()}
        >
          {strings.reportRuleCopy}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {strings.reportRuleClose}
        </Button>
      </div>
      <p className={page.quiet} role="status">
        {said}
      </p>
    </div>
  );
}
