import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useSyncExternalStore } from "react";
import { Disclosure } from "../shared/disclosure";
import { LIST_STOP } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { ShowMore } from "../shared/show-more";
import { useStatuses } from "../statuses/statuses-context";
import { formatNumber, strings } from "../strings";
import type { RuleGroup } from "./filter-results";
import type { ShownSuggestion } from "../worker/shown-suggestions";
import { FindingItem } from "./finding-item";
import { useResultsActions } from "./results-actions";
import { keyOfFinding } from "./suggestion-texts";

const useStyles = makeStyles({
  head: { display: "flex", gap: "8px", alignItems: "baseline" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  code: { fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 10px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 12px 24px" },
  corrections: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  correctable: { flexBasis: "100%" },
  fix: { fontWeight: tokens.fontWeightSemibold },
});

interface RuleItemProps {
  readonly group: RuleGroup;
  /** Number of findings in the whole run, to work out the share. */
  readonly allFindings: number;
  readonly open: boolean;
  /** Whether the rule is a Tab stop. The arrow keys reach every rule. */
  readonly isTabStop: boolean;
  /** Place in the list, from 1, and length of the list, including rules that are not drawn. */
  readonly position: number;
  readonly size: number;
  readonly onToggle: (code: string, open: boolean) => void;
  /** All suggestions of the run. */
  readonly suggestions: readonly ShownSuggestion[];
}

/** One rule with its counts. It opens to show its message and its findings. */
export const RuleItem = memo(function RuleItem(props: RuleItemProps) {
  const { group, allFindings, open, isTabStop, position, size, onToggle, suggestions } = props;
  const { rule, findings } = group;
  const styles = useStyles();
  const page = usePageStyles();
  const children = new Set(findings.flatMap(({ child }) => child ?? [])).size;
  const label = (
    <>
      <span className={styles.head}>
        <span className={styles.title}>
          <span className={styles.code}>{rule.code}</span> {rule.title}
        </span>
        <span className={styles.count}>
          <span aria-hidden>{formatNumber(findings.length)}</span>
          <span className={page.hidden}>{strings.findings(findings.length)}</span>
        </span>
      </span>
      <span className={styles.facts}>
        <SeverityLabel severity={rule.severity} />
        {children > 0 && <span>{strings.children(children)}</span>}
        <span>{strings.shareOfFindings(findings.length, allFindings)}</span>
        {!open && <UnsavedMark group={group} />}
      </span>
    </>
  );
  return (
    <li className={page.divided} data-rule={rule.code} aria-posinset={position} aria-setsize={size}>
      <Disclosure
        level={3}
        label={label}
        open={open}
        onToggle={(isOpen) => onToggle(rule.code, isOpen)}
        button={{ ...LIST_STOP, tabIndex: isTabStop ? 0 : -1 }}
        closedByEscape
      >
        <RuleDetails group={group} suggestions={suggestions} />
      </Disclosure>
    </li>
  );
});

/** Shows on a closed rule that something typed in it is not saved. */
function UnsavedMark({ group: { rule, findings } }: Pick<RuleItemProps, "group">) {
  const { drafts } = useStatuses();
  const isUnsaved = useSyncExternalStore(drafts.subscribe, () =>
    drafts
      .all()
      .some(
        ({ finding: { rule: code, key } }) => code === rule.code && findings.some((one) => one.key === key),
      ),
  );
  return (
    isUnsaved && (
      <Badge appearance="tint" color="warning">
        {strings.draftNotSaved}
      </Badge>
    )
  );
}

/** The content of an open rule: its message, its fix and its findings. */
function RuleDetails({
  group: { rule, findings },
  suggestions,
}: Pick<RuleItemProps, "group" | "suggestions">) {
  const { openRule, acceptRule } = useResultsActions();
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.body}>
      <p className={page.text}>{rule.message}</p>
      <p className={page.text}>
        <span className={styles.fix}>{strings.whatFixes}: </span>
        {rule.fix}
      </p>
      <div>
        <Link as="button" className={page.link} onClick={() => openRule(rule.code)}>
          {strings.openInRuleBook(rule.code)}
        </Link>
      </div>
      <div className={styles.corrections}>
        <RuleCorrections code={rule.code} findings={findings} />
        <Button size="small" appearance="subtle" onClick={() => acceptRule(rule.code)}>
          {strings.acceptRule}
        </Button>
      </div>
      <div className={page.divided}>
        <ShowMore items={findings} label={strings.findingsOfRule(rule.code)} keyOf={keyOfFinding}>
          {(finding) => (
            <FindingItem
              finding={finding}
              suggestions={finding.suggestions.flatMap((place) => suggestions[place] ?? [])}
            />
          )}
        </ShowMore>
      </div>
    </div>
  );
}

/** How many findings of a rule have possible corrections, with the button to accept them together. */
function RuleCorrections({
  code,
  findings,
}: {
  readonly code: string;
  readonly findings: RuleGroup["findings"];
}) {
  const styles = useStyles();
  const { preview } = useResultsActions();
  const withCorrections = findings.filter(({ suggestions }) => suggestions.length > 0).length;
  if (withCorrections === 0) return null;
  return (
    <>
      <span className={styles.correctable}>
        {strings.correctionsOfRule(withCorrections, findings.length)}
      </span>
      <Button size="small" data-preview={code} onClick={() => preview(code)}>
        {strings.acceptAll}
      </Button>
    </>
  );
}
