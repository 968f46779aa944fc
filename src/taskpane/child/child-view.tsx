import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useResultsActions } from "../results/results-actions";
import { NotAnswered } from "../shared/not-answered";
import { usePageStyles } from "../shared/page-styles";
import { TabBar, type TabBarItem } from "../shared/tab-bar";
import { useAnswer } from "../shared/use-answer";
import { strings } from "../strings";
import type { ChildRecord } from "../worker/child-record";
import type { CheckResults, LocatedFinding } from "../worker/results";
import { ChildFindings } from "./child-findings";
import { goToCell } from "./go-to-cell";
import { marksOf } from "./marks";
import { RecordedRows } from "./recorded-rows";
import { Timeline } from "./timeline/timeline";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  tabs: { margin: "0 -6px" },
  mark: { verticalAlign: "-2px", marginLeft: "3px", color: tokens.colorStatusDangerForeground1 },
});

interface ChildViewProps {
  readonly results: CheckResults;
  readonly child: string;
  /** The finding of the child that gets the focus; null puts the focus on the heading. */
  readonly finding: LocatedFinding | null;
  /** Whether the user walked here from another finding. The focus then stays where it is, unless its element is gone. */
  readonly walked: boolean;
  readonly onBack: () => void;
}

/** Everything about one child: the findings, the year as a picture, and the rows as recorded. */
export function ChildView({ results, child, finding, walked, onBack }: ChildViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { details, goTo } = useResultsActions();
  const [part, setPart] = useState("findings");
  const title = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef<LocatedFinding | null>(null);
  useEffect(() => {
    if (!finding) title.current?.focus();
  }, [finding]);
  const findings = useMemo(() => results.findings.filter((one) => one.child === child), [results, child]);
  const marks = useMemo(() => marksOf(findings, results.rules), [findings, results]);
  const ask = useCallback(() => details.child(child), [details, child]);
  const { answer: record, failure, askAgain } = useAnswer(ask, results);
  const tables = record ? tableNames(record) : [];
  const shown = tables.includes(part) || part === "year" ? part : "findings";
  const tabs: TabBarItem<string>[] = [
    { value: "findings", name: strings.childFindings(findings.length) },
    { value: "year", name: strings.childYear },
    ...tables.map((table) => ({
      value: table,
      name: (
        <>
          {strings.childTable(table, rowsIn(record, table))}
          {findings.some(({ cells }) => cells.some((cell) => cell.table === table)) && (
            <>
              <ErrorCircleFilled aria-hidden className={styles.mark} />
              <span className={page.hidden}> {strings.withFindings}</span>
            </>
          )}
        </>
      ),
    })),
  ];
  return (
    <section className={page.section} aria-labelledby="child-title">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <h1 id="child-title" ref={title} tabIndex={-1} className={page.pageTitle}>
        {strings.child(child)}
      </h1>
      <div className={styles.tabs}>
        <TabBar label={strings.childParts} items={tabs} selected={shown} onSelect={setPart} idOf={idOfPart} />
      </div>
      <div
        role="tabpanel"
        id={`page-${idOfPart(shown)}`}
        aria-labelledby={`tab-${idOfPart(shown)}`}
        className={page.section}
      >
        {failure && <NotAnswered failure={failure} onAgain={askAgain} />}
        {shown === "findings" && (
          <ChildFindings
            results={results}
            child={child}
            findings={findings}
            shown={finding}
            walked={walked}
            shownBefore={shownBefore}
          />
        )}
        {shown === "year" && !record && !failure && <Spinner size="tiny" label={strings.readingChild} />}
        {shown === "year" && record && (
          <Timeline timeline={record.timeline} level={2} onGoTo={(cell) => goToCell(record, cell, goTo)} />
        )}
        {record && tables.includes(shown) && (
          <RecordedRows tables={record.tables.filter(({ table }) => table === shown)} marks={marks} />
        )}
      </div>
    </section>
  );
}

function tableNames(record: ChildRecord): string[] {
  return [...new Set(record.tables.map(({ table }) => table))];
}

function rowsIn(record: ChildRecord | null, name: string): number {
  return (record?.tables ?? []).reduce((sum, { table, rows }) => sum + (table === name ? rows.length : 0), 0);
}

function idOfPart(part: string): string {
  return `child-${part}`;
}
