import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { ShowMore } from "../shared/show-more";
import { formatNumber, share, strings } from "../strings";
import type { RuleGroup } from "./filter-results";
import { FindingItem } from "./finding-item";

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
  fix: { fontWeight: tokens.fontWeightSemibold },
});

interface RuleItemProps {
  readonly group: RuleGroup;
  /** Findings of the whole run, for the share. */
  readonly allFindings: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onOpenRule: (code: string) => void;
}

/** One rule with its counts; opens to what it says and to its findings. */
export function RuleItem(props: RuleItemProps) {
  const { group, allFindings, open, onToggle, onGoTo, onOpenRule } = props;
  const { rule, findings } = group;
  const styles = useStyles();
  const page = usePageStyles();
  const children = new Set(findings.map((finding) => finding.child ?? finding)).size;
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
        <span>{strings.children(children)}</span>
        <span>{strings.shareOfAll(share(findings.length, allFindings))}</span>
      </span>
    </>
  );
  return (
    <li className={page.divided}>
      <Disclosure level={3} label={label} open={open} onToggle={onToggle}>
        <div className={styles.body}>
          <p className={page.text}>{rule.message}</p>
          <p className={page.text}>
            <span className={styles.fix}>{strings.whatFixes}: </span>
            {rule.fix}
          </p>
          <div>
            <Link as="button" className={page.link} onClick={() => onOpenRule(rule.code)}>
              {strings.openInRuleBook(rule.code)}
            </Link>
          </div>
          <div className={page.divided}>
            <ShowMore
              items={findings}
              label={strings.findingsOfRule(rule.code)}
              keyOf={(_finding, index) => index}
            >
              {(finding) => <FindingItem finding={finding} onGoTo={onGoTo} />}
            </ShowMore>
          </div>
        </div>
      </Disclosure>
    </li>
  );
}
