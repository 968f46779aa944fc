import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { Disclosure } from "../../shared/disclosure";
import { NotAnswered } from "../../shared/not-answered";
import { usePageStyles } from "../../shared/page-styles";
import { useAnswer } from "../../shared/use-answer";
import { strings } from "../../strings";
import type { LocatedFinding } from "../../worker/results";
import type { ShownExplanation } from "../../worker/shown-explanation";
import { useResultsActions } from "../results-actions";
import { ExplainedCells } from "./explained-cells";
import { ExplainedDates } from "./explained-dates";
import { ExplainedDerivedValues } from "./explained-derived";
import { ExplainedProviders } from "./explained-providers";
import { ReportRule } from "./report-rule";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 0 8px 20px" },
  part: { display: "flex", flexDirection: "column", gap: "2px" },
  term: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  links: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 12px" },
});

/** Why a rule made a finding. The worker is asked when this is opened. */
export function FindingWhy({ finding }: { readonly finding: LocatedFinding }) {
  const page = usePageStyles();
  const [open, setOpen] = useState(false);
  const label = (
    <>
      {strings.why}
      <span className={page.hidden}>{strings.ofFinding(finding.rule, strings.child(finding.child))}</span>
    </>
  );
  return (
    <Disclosure label={label} open={open} onToggle={setOpen} compact closedByEscape>
      <Why finding={finding} />
    </Disclosure>
  );
}

function Why({ finding }: { readonly finding: LocatedFinding }) {
  const styles = useStyles();
  const { details } = useResultsActions();
  const ask = useCallback(() => details.why(finding), [details, finding]);
  const { answer, failure, askAgain } = useAnswer(ask, finding);
  return (
    <div className={styles.body}>
      {failure && <NotAnswered failure={failure} onAgain={askAgain} />}
      {!failure && !answer && <Spinner size="tiny" label={strings.readingWhy} />}
      {answer && <Answer explanation={answer} finding={finding} />}
    </div>
  );
}

interface AnswerProps {
  readonly explanation: ShownExplanation;
  readonly finding: LocatedFinding;
}

function Answer({ explanation, finding }: AnswerProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { openRule } = useResultsActions();
  const [more, setMore] = useState(false);
  const { rule, trigger, firstYear, lastYear, cells, others, derived, providers, dates, asked } = explanation;
  return (
    <>
      <Part title={strings.whyRule}>
        <p className={page.text}>{trigger}</p>
        <p className={page.quiet}>{strings.whyYears(firstYear, lastYear)}</p>
      </Part>
      {cells.length > 0 && (
        <Part title={strings.whyCells}>
          <ExplainedCells cells={cells} />
        </Part>
      )}
      {derived.length > 0 && (
        <Part title={strings.whyDerived}>
          <ExplainedDerivedValues values={derived} />
        </Part>
      )}
      {providers.length > 0 && (
        <Part title={strings.whyProviders}>
          <ExplainedProviders providers={providers} />
        </Part>
      )}
      {dates.length > 0 && (
        <Part title={strings.whyDates}>
          <ExplainedDates dates={dates} />
        </Part>
      )}
      {asked.length > 0 && (
        <p className={page.quiet}>{strings.whyAsked(asked.map((part) => strings.whyAskedParts[part]))}</p>
      )}
      {others.length > 0 && (
        <div>
          <Disclosure label={strings.whyOthers(others.length)} open={more} onToggle={setMore} compact>
            <ExplainedCells cells={others} />
          </Disclosure>
        </div>
      )}
      <div className={styles.links}>
        <Link as="button" className={page.link} onClick={() => openRule(rule)}>
          {strings.openInRuleBook(rule)}
        </Link>
      </div>
      <ReportRule finding={finding} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <p className={styles.term}>{title}</p>
      {children}
    </div>
  );
}
