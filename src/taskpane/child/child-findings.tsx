import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import { FindingItem } from "../results/finding-item";
import { useResultsActions } from "../results/results-actions";
import { keyOfFinding } from "../results/suggestion-texts";
import { LIST_STOP, moveInList } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { ShowMore } from "../shared/show-more";
import { strings } from "../strings";
import type { CheckResults, LocatedFinding, RuleResult } from "../worker/results";

const useStyles = makeStyles({
  item: { padding: "8px 0" },
  rule: { display: "flex", gap: "8px", alignItems: "baseline", justifyContent: "space-between" },
  title: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  severity: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

interface ChildFindingsProps {
  readonly results: CheckResults;
  readonly child: string;
  readonly findings: readonly LocatedFinding[];
  /** The finding to scroll to; null for none. */
  readonly shown: LocatedFinding | null;
  /** Keeps the focus where it is, unless its element is gone. Otherwise the focus goes to the finding shown. */
  readonly walked: boolean;
  /** The finding that was scrolled to last. When its tab is shown again, the focus stays on the tab. */
  readonly shownBefore: RefObject<LocatedFinding | null>;
}

/** The findings about a child, with their possible corrections. */
export function ChildFindings({ results, child, findings, shown, walked, shownBefore }: ChildFindingsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const list = useRef<HTMLDivElement>(null);
  const rules = useMemo(() => new Map(results.rules.map((rule) => [rule.code, rule])), [results]);
  useEffect(() => {
    if (!shown || shownBefore.current === shown) return;
    shownBefore.current = shown;
    const key = CSS.escape(keyOfFinding(shown));
    const item = list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!walked || document.activeElement === document.body) {
      item?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    }
    item?.scrollIntoView({ block: "center" });
  }, [shown, walked, shownBefore]);
  return (
    <>
      {findings.length === 0 && <p className={page.text}>{strings.childHeadline(0)}</p>}
      <div ref={list} onKeyDown={moveInList}>
        <ShowMore items={findings} label={strings.findingsList(strings.child(child))} keyOf={keyOfFinding}>
          {(finding) => (
            <div
              className={`${styles.item} ${page.divided}`}
              data-rule={finding.rule}
              data-key={keyOfFinding(finding)}
            >
              <RuleHeading code={finding.rule} rule={rules.get(finding.rule)} />
              <FindingItem
                finding={finding}
                withChild={false}
                suggestions={finding.suggestions.flatMap((place) => results.suggestions[place] ?? [])}
              />
            </div>
          )}
        </ShowMore>
      </div>
    </>
  );
}

function RuleHeading({ code, rule }: { readonly code: string; readonly rule: RuleResult | undefined }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { openRule } = useResultsActions();
  return (
    <>
      <div className={styles.rule}>
        <h2 className={`${page.sectionHeading} ${styles.title}`}>
          <Link
            as="button"
            className={page.link}
            {...LIST_STOP}
            aria-label={strings.rule(code)}
            title={strings.openInRuleBook(code)}
            onClick={() => openRule(code)}
          >
            {code}
          </Link>{" "}
          {rule?.title}
        </h2>
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
