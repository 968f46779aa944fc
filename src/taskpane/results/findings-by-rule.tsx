import { Button, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { filterGroups, groupFindings } from "./filter-results";
import { RuleItem } from "./rule-item";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "2 1 150px", minWidth: 0 },
  table: { flex: "1 1 100px", minWidth: 0 },
});

/** The rules with findings, most findings first, with search and filter. */
export function FindingsByRule({ results }: { readonly results: CheckResults }) {
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
            suggestions={results.suggestions}
          />
        ))}
      </ul>
    </section>
  );
}
