import { Input, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { KINDS } from "../../../rules/rule";
import { KIND_NAMES } from "../../../rules/severity";
import { COLLECTION_YEARS } from "../../return/collection-years";
import { ListCount } from "../shared/list-count";
import { LIST_STOP, useTabStop } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { useDeferredFilter } from "../shared/use-deferred-filter";
import { useGrowingList } from "../shared/use-growing-list";
import { strings } from "../strings";
import type { RuleDescription } from "../worker/rule-description";
import { filterRules, type RuleFilter } from "./filter-rules";
import { ALL_TOPICS, TOPIC_NAMES } from "./topic-names";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  choice: { flex: "1 1 120px" },
  rule: { padding: "8px 0" },
  code: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 10px" },
});

interface RuleListProps {
  readonly rules: readonly RuleDescription[];
  /** The rule that was opened last, where Back puts the focus; null before any was opened. */
  readonly opened: string | null;
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
  readonly onOpen: (code: string) => void;
}

/** Every rule, with search and filters. */
export function RuleList({ rules, opened, filter, onFilter, onOpen }: RuleListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { drawnBy, onKeyDownCapture } = useDeferredFilter(filter);
  const shown = useMemo(() => filterRules(rules, drawnBy), [rules, drawnBy]);
  const tables = useMemo(() => [...new Set(rules.flatMap((rule) => rule.tables))].sort(), [rules]);
  const [current, setCurrent] = useTabStop();
  const isCurrentShown = shown.some(({ code }) => code === current);
  const { drawn, end, onKeyDown } = useGrowingList(
    shown,
    shown.findLastIndex(({ code }) => code === opened || code === current) + 1,
  );
  const set = (change: Partial<RuleFilter>) => onFilter({ ...filter, ...change });
  return (
    <div className={page.section} onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown}>
      <Input
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        {...LIST_STOP}
        aria-label={strings.searchRules}
        placeholder={strings.searchRules}
        value={filter.text}
        onChange={(_event, { value }) => set({ text: value })}
      />
      <div className={styles.filters} role="group" aria-label={strings.filters}>
        <FilterSelect
          label={strings.filterTable}
          all={strings.allTables}
          value={filter.table}
          options={tables.map((table) => [table, table])}
          onChange={(table) => set({ table })}
        />
        <FilterSelect
          label={strings.filterTopic}
          all={strings.allTopics}
          value={filter.topic}
          options={ALL_TOPICS.map((topic) => [topic, TOPIC_NAMES[topic]])}
          onChange={(topic) => set({ topic })}
        />
        <FilterSelect
          label={strings.filterKind}
          all={strings.allKinds}
          value={filter.kind}
          options={KINDS.map((kind) => [kind, KIND_NAMES[kind]])}
          onChange={(kind) => set({ kind })}
        />
        <FilterSelect
          label={strings.filterYear}
          all={strings.allYears}
          value={filter.year}
          options={COLLECTION_YEARS.map((year) => [year, year])}
          onChange={(year) => set({ year })}
        />
      </div>
      <ListCount
        count={shown.length === 0 ? strings.noRuleMatches : strings.ruleCount(shown.length, rules.length)}
        isEmpty={shown.length === 0}
      />
      <ul className={page.list} onFocus={setCurrent}>
        {drawn.map((rule, index) => (
          <li
            key={rule.code}
            className={mergeClasses(styles.rule, page.divided)}
            aria-posinset={index + 1}
            aria-setsize={shown.length}
          >
            <Link
              as="button"
              className={page.link}
              data-rule={rule.code}
              tabIndex={(isCurrentShown ? rule.code === current : index === 0) ? 0 : -1}
              {...LIST_STOP}
              onClick={() => onOpen(rule.code)}
            >
              <span className={styles.code}>{rule.code}</span> {rule.title}
            </Link>
            <div className={mergeClasses(page.quiet, styles.facts)}>
              <SeverityLabel severity={rule.severity} />
              <span>{KIND_NAMES[rule.kind]}</span>
            </div>
          </li>
        ))}
      </ul>
      <div ref={end} />
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, all, value, options, onChange }: FilterSelectProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <Select
      className={mergeClasses(page.select, page.wideEnough, styles.choice)}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    >
      <option value="">{all}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
