import { Button, Input, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ListCount } from "../shared/list-count";
import { LIST_STOP, useTabStop } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { useDeferredFilter } from "../shared/use-deferred-filter";
import { useGrowingList } from "../shared/use-growing-list";
import { EVERY_STATUS, filterByStatus, type StatusFilter } from "../statuses/filter-statuses";
import { StatusFilters } from "../statuses/status-filters";
import { useStatuses } from "../statuses/statuses-context";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { ruleChoices } from "./choices-of-results";
import { FilterChoices } from "./filter-choices";
import { EVERY_FINDING, filterGroups, groupFindings, type ResultsFilter } from "./filter-results";
import type { Walk } from "./walk";
import { RuleItem } from "./rule-item";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "1 0 100%", minWidth: 0 },
});

interface FindingsByRuleProps {
  readonly results: CheckResults;
  readonly filter: FindingsFilter;
  readonly onFilter: (filter: FindingsFilter) => void;
  /** Walks through the findings that the filter keeps; null while another list is walked through. */
  readonly walk: Walk | null;
}

/** The filters for findings by rule: by what they are, and by their status. */
export interface FindingsFilter {
  readonly what: ResultsFilter;
  readonly statuses: StatusFilter;
}

/** The filter that keeps everything. */
export const NO_FILTER: FindingsFilter = { what: EVERY_FINDING, statuses: EVERY_STATUS };

/** The rules with findings, those with the most findings first, with search and filters. */
export const FindingsByRule = memo(function FindingsByRule(props: FindingsByRuleProps) {
  const { results, filter, onFilter, walk } = props;
  const { what, statuses } = filter;
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { drawnBy, onKeyDownCapture } = useDeferredFilter(what);
  const [current, setCurrent] = useTabStop();
  const search = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => groupFindings(results), [results]);
  const { of, touched, forgetTouched } = useStatuses();
  const shown = useMemo(
    () => filterByStatus(filterGroups(groups, drawnBy), statuses, of, touched),
    [groups, drawnBy, statuses, of, touched],
  );
  const list = useMemo(() => shown.flatMap((group) => group.findings), [shown]);
  useEffect(() => walk?.setList(list), [walk, list]);
  const choices = useMemo(() => ruleChoices(results, what), [results, what]);
  const toggle = useCallback((code: string, isOpen: boolean) => {
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(code);
      else next.delete(code);
      return next;
    });
  }, []);
  const { drawn, end, onKeyDown } = useGrowingList(
    shown,
    shown.findLastIndex(({ rule }) => open.has(rule.code) || rule.code === current) + 1,
  );
  const isCurrentShown = shown.some(({ rule }) => rule.code === current);
  const stop = (code: string, index: number) => (isCurrentShown ? code === current : index === 0);
  const filterStatuses = (next: StatusFilter) => {
    forgetTouched();
    onFilter({ ...filter, statuses: next });
  };
  const filterWhat = (part: Partial<ResultsFilter>) => onFilter({ ...filter, what: { ...what, ...part } });
  const clear = () => {
    forgetTouched();
    onFilter(NO_FILTER);
    search.current?.focus();
  };

  return (
    <section
      className={page.section}
      aria-labelledby="by-rule-title"
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
    >
      <h2 id="by-rule-title" className={page.sectionTitle}>
        {strings.byRuleTitle}
      </h2>
      <div className={styles.filters}>
        <Input
          ref={search}
          className={styles.search}
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          {...LIST_STOP}
          aria-label={strings.filterFindings}
          placeholder={strings.filterPlaceholder}
          value={what.text}
          onChange={(_event, { value }) => filterWhat({ text: value })}
        />
      </div>
      <FilterChoices
        choices={choices}
        filter={what}
        onChoose={(part, value) => filterWhat({ [part]: value })}
      />
      <StatusFilters filter={statuses} onChange={filterStatuses} />
      <ListCount
        count={shown.length === 0 ? strings.nothingMatches : strings.filteredCount(list.length, shown.length)}
        isEmpty={shown.length === 0}
      />
      {shown.length === 0 && (
        <div>
          <Button size="small" onClick={clear}>
            {strings.clearFilter}
          </Button>
        </div>
      )}
      <ul className={page.list} onFocus={setCurrent}>
        {drawn.map((group, index) => (
          <RuleItem
            key={group.rule.code}
            group={group}
            allFindings={results.findings.length}
            open={open.has(group.rule.code)}
            isTabStop={open.has(group.rule.code) || stop(group.rule.code, index)}
            position={index + 1}
            size={shown.length}
            onToggle={toggle}
            suggestions={results.suggestions}
          />
        ))}
      </ul>
      <div ref={end} />
    </section>
  );
});
