import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { memo, useEffect, useMemo, useRef } from "react";
import { visibleIdentifier } from "../../report/visible-identifier";
import { ListCount } from "../shared/list-count";
import { LIST_STOP, moveInList } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { useDeferredFilter } from "../shared/use-deferred-filter";
import { VirtualList } from "../shared/virtual-list";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { childChoices } from "./choices-of-results";
import { FilterChoices } from "./filter-choices";
import {
  countFiltered,
  EVERY_CHILD,
  groupByChild,
  type ChildFilter,
  type FilteredChild,
} from "./filter-children";
import { useResultsActions } from "./results-actions";
import type { Walk } from "./walk";

const ROW_HEIGHT = 40;

const useStyles = makeStyles({
  child: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    width: "100%",
    height: "100%",
    padding: "0 8px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  id: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  only: { marginLeft: "-8px" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingsByChildProps {
  readonly results: CheckResults;
  readonly filter: ChildFilter;
  readonly onFilter: (filter: ChildFilter) => void;
  /** Walks through the findings of the children that the filter keeps. */
  readonly walk: Walk;
}

/**
 * Every child of the return with their number of findings. The list is searched while the identifier is typed, and
 * filtered.
 */
export const FindingsByChild = memo(function FindingsByChild(props: FindingsByChildProps) {
  const { results, filter, onFilter, walk } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const { drawnBy, onKeyDownCapture } = useDeferredFilter(filter);
  const byChild = useMemo(() => groupByChild(results), [results]);
  const children = useMemo(() => countFiltered(results, byChild, drawnBy), [results, byChild, drawnBy]);
  const wanted = drawnBy.text.trim().toLowerCase();
  const shown = useMemo(
    () => (wanted === "" ? children : children.filter(({ id }) => id.toLowerCase().includes(wanted))),
    [children, wanted],
  );
  const list = useMemo(() => shown.flatMap(({ found }) => found), [shown]);
  useEffect(() => walk.setList(list), [walk, list]);
  const choices = useMemo(() => childChoices(results, filter), [results, filter]);
  const search = useRef<HTMLInputElement>(null);
  const clear = () => {
    onFilter(EVERY_CHILD);
    search.current?.focus();
  };
  return (
    <section
      className={page.section}
      aria-labelledby="by-child-title"
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={moveInList}
    >
      <h2 id="by-child-title" className={page.sectionTitle}>
        {strings.byChildTitle}
      </h2>
      <Input
        ref={search}
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        {...LIST_STOP}
        aria-label={strings.findChild}
        placeholder={strings.findChildPlaceholder}
        value={filter.text}
        onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
      />
      <FilterChoices
        choices={choices}
        filter={filter}
        onChoose={(part, value) => onFilter({ ...filter, [part]: value })}
      />
      <Checkbox
        className={styles.only}
        label={strings.onlyWithFindings}
        checked={filter.onlyFindings}
        onChange={(_event, { checked }) => onFilter({ ...filter, onlyFindings: checked === true })}
      />
      <ListCount
        count={
          shown.length === 0
            ? emptyText(results)
            : strings.childCount(shown.length, results.childCounts.length, results.children)
        }
        isEmpty={shown.length === 0}
      />
      {shown.length === 0 && results.findings.length > 0 && (
        <div>
          <Button size="small" onClick={clear}>
            {strings.clearFilter}
          </Button>
        </div>
      )}
      <VirtualList items={shown} label={strings.byChildTitle} rowHeight={ROW_HEIGHT} keyOf={({ id }) => id}>
        {(child, tabIndex) => <ChildRow child={child} tabIndex={tabIndex} />}
      </VirtualList>
    </section>
  );
});

/** Returns why the list is empty: without any findings, it is the return that leaves it empty, not the search. */
function emptyText({ findings }: CheckResults): string {
  return findings.length === 0 ? strings.noChildWithFindings : strings.noChildMatches;
}

function ChildRow({
  child: { id, found },
  tabIndex,
}: {
  readonly child: FilteredChild;
  readonly tabIndex: number;
}) {
  const styles = useStyles();
  const { openChild } = useResultsActions();
  return (
    <button
      type="button"
      className={styles.child}
      tabIndex={tabIndex}
      {...LIST_STOP}
      onClick={() => openChild(id)}
    >
      <span className={styles.id}>{visibleIdentifier(id)}</span>
      <span className={styles.count}>{strings.findingsOfChild(found.length)}</span>
    </button>
  );
}
