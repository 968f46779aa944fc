import { Button, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { KINDS } from "../../../rules/rule";
import { KIND_NAMES } from "../../../rules/severity";
import { ALL_TOPICS, TOPIC_NAMES } from "../catalogue/topic-names";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { EVERY_FINDING, filterGroups, groupFindings } from "./filter-results";
import { RuleItem } from "./rule-item";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "1 0 100%", minWidth: 0 },
  choice: { flex: "1 1 120px", minWidth: 0 },
});

/** The rules with findings, most findings first, with search and filter. */
export function FindingsByRule({ results }: { readonly results: CheckResults }) {
  const styles = useStyles();
  const page = usePageStyles();
  const [filter, setFilter] = useState(EVERY_FINDING);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const deferred = useDeferredValue(filter);
  const search = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => groupFindings(results), [results]);
  const shown = useMemo(() => filterGroups(groups, deferred), [groups, deferred]);
  const choices = useMemo(() => filterChoices(results), [results]);
  const findings = shown.reduce((sum, group) => sum + group.findings.length, 0);
  const toggle = (code: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(code);
    else next.delete(code);
    setOpen(next);
  };
  const clear = () => {
    setFilter(EVERY_FINDING);
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
          value={filter.text}
          onChange={(_event, { value }) => setFilter({ ...filter, text: value })}
        />
        {choices.map(({ part, label, all, options }) => (
          <Select
            key={part}
            size="small"
            className={mergeClasses(page.select, styles.choice)}
            aria-label={label}
            value={filter[part]}
            onChange={(_event, { value }) => setFilter({ ...filter, [part]: value })}
          >
            <option value="">{all}</option>
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        ))}
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

/** What the findings can be filtered by: the tables, topics and kinds that they have. */
function filterChoices({ rules }: CheckResults) {
  const tables = [...new Set(rules.flatMap((rule) => rule.tables))].sort();
  const topics = ALL_TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic));
  const kinds = KINDS.filter((kind) => rules.some((rule) => rule.kind === kind));
  return [
    {
      part: "table",
      label: strings.filterTable,
      all: strings.allTables,
      options: tables.map((value) => ({ value, name: value })),
    },
    {
      part: "topic",
      label: strings.filterTopic,
      all: strings.allTopics,
      options: topics.map((value) => ({ value, name: TOPIC_NAMES[value] })),
    },
    {
      part: "kind",
      label: strings.filterKind,
      all: strings.allKinds,
      options: kinds.map((value) => ({ value, name: KIND_NAMES[value] })),
    },
  ] as const;
}
