import { Button, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { Fragment, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { filterGroups, groupFindings } from "./filter-results";
import { NotRun } from "./not-run";
import { RuleItem } from "./rule-item";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "2 1 150px", minWidth: 0 },
  table: { flex: "1 1 100px", minWidth: 0 },
});

interface ResultsViewProps {
  readonly results: CheckResults;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onOpenRule: (code: string) => void;
}

/** What the last validation found: the headline, the rules with their findings, and what was not run. */
export default function ResultsView({ results, onGoTo, onOpenRule }: ResultsViewProps) {
  const page = usePageStyles();
  const { findings, childrenWithFindings, children, checksRun, failed } = results;
  const notRun = results.notRun.reduce((sum, { rules }) => sum + rules.length, 0);
  const headline = useFocusAfterRun(results);
  return (
    <div className={page.page}>
      <header className={page.section}>
        <h1 ref={headline} tabIndex={-1} className={page.pageTitle}>
          {strings.headline(findings.length, childrenWithFindings, children)}
        </h1>
        {findings.length === 0 && <p className={page.text}>{strings.noFindingsNote(children)}</p>}
        <p className={page.quiet}>
          {strings.runDetails(results.year, results.authority, results.checkedAt)}
          <br />
          {strings.checksRun(checksRun, notRun, failed.length)}
          {results.references.map((title) => (
            <Fragment key={title}>
              <br />
              {title}
            </Fragment>
          ))}
        </p>
      </header>
      {findings.length > 0 && (
        <FindingsByRule key={results.checkedAt} results={results} onGoTo={onGoTo} onOpenRule={onOpenRule} />
      )}
      <div>
        <NotRun key={results.checkedAt} results={results} />
      </div>
    </div>
  );
}

function FindingsByRule({ results, onGoTo, onOpenRule }: ResultsViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [text, setText] = useState("");
  const [table, setTable] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const filter = useDeferredValue(text);
  const search = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => groupFindings(results), [results]);
  const shown = useMemo(() => filterGroups(groups, { text: filter, table }), [groups, filter, table]);
  const tables = useMemo(() => [...new Set(results.rules.flatMap((rule) => rule.tables))].sort(), [results]);
  const findings = shown.reduce((sum, group) => sum + group.findings.length, 0);
  const toggle = (code: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(code);
    else next.delete(code);
    setOpen(next);
  };
  const clear = () => {
    setText("");
    setTable("");
    search.current?.focus();
  };

  return (
    <section className={page.section} aria-labelledby="by-rule-title">
      <h2 id="by-rule-title" className={page.sectionTitle}>
        {strings.byRuleTitle}
      </h2>
      <div className={styles.filters}>
        <Input
          ref={search}
          className={styles.search}
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={strings.filterFindings}
          placeholder={strings.filterPlaceholder}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <Select
          className={mergeClasses(page.select, styles.table)}
          aria-label={strings.filterTable}
          value={table}
          onChange={(_event, { value }) => setTable(value)}
        >
          <option value="">{strings.allTables}</option>
          {tables.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </div>
      <p className={page.quiet} role="status">
        {shown.length === 0 ? strings.nothingMatches : strings.filteredCount(findings, shown.length)}
      </p>
      {shown.length === 0 && (
        <div>
          <Button size="small" onClick={clear}>
            {strings.clearFilter}
          </Button>
        </div>
      )}
      <ul className={page.list}>
        {shown.map((group) => (
          <RuleItem
            key={group.rule.code}
            group={group}
            allFindings={results.findings.length}
            open={open.has(group.rule.code)}
            onToggle={(isOpen) => toggle(group.rule.code, isOpen)}
            onGoTo={onGoTo}
            onOpenRule={onOpenRule}
          />
        ))}
      </ul>
    </section>
  );
}

/** After a run that was started in the pane the headline has the focus, so that it is the next thing read. */
function useFocusAfterRun(results: CheckResults) {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) headline.current?.focus();
  }, [results]);
  return headline;
}
