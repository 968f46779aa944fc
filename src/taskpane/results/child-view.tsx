import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef } from "react";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { ShowMore } from "../shared/show-more";
import { strings } from "../strings";
import type { CheckResults, RuleResult } from "../worker/results";
import { FindingItem } from "./finding-item";
import { useResultsActions } from "./results-actions";
import { keyOfFinding } from "./suggestion-texts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  item: { padding: "8px 0" },
  rule: { display: "flex", gap: "8px", alignItems: "baseline", justifyContent: "space-between" },
  title: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  severity: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

interface ChildViewProps {
  readonly results: CheckResults;
  readonly child: string;
  readonly onBack: () => void;
}

/** Everything that was found about one child, with the possible corrections. */
export function ChildView({ results, child, onBack }: ChildViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [child]);
  const rules = useMemo(() => new Map(results.rules.map((rule) => [rule.code, rule])), [results]);
  const findings = useMemo(() => results.findings.filter((one) => one.child === child), [results, child]);
  return (
    <section className={page.section} aria-labelledby="child-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="child-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.child(child)}
      </h1>
      <p className={page.text}>{strings.childHeadline(findings.length)}</p>
      <ShowMore items={findings} label={strings.findingsList(strings.child(child))} keyOf={keyOfFinding}>
        {(finding) => (
          <div className={`${styles.item} ${page.divided}`} data-rule={finding.rule}>
            <RuleHeading code={finding.rule} rule={rules.get(finding.rule)} />
            <FindingItem
              finding={finding}
              withChild={false}
              suggestions={finding.suggestions.flatMap((place) => results.suggestions[place] ?? [])}
            />
          </div>
        )}
      </ShowMore>
    </section>
  );
}

function RuleHeading({ code, rule }: { readonly code: string; readonly rule: RuleResult | undefined }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { openRule } = useResultsActions();
  return (
    <>
      <div className={styles.rule}>
        <span className={styles.title}>
          <Link
            as="button"
            className={page.link}
            title={strings.openInRuleBook(code)}
            onClick={() => openRule(code)}
          >
            {code}
          </Link>{" "}
          {rule?.title}
        </span>
        {rule && (
          <span className={styles.severity}>
            <SeverityLabel severity={rule.severity} />
          </span>
        )}
      </div>
      <p className={page.text}>{rule?.message}</p>
    </>
  );
}
