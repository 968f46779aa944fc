import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useState } from "react";
import { usePageStyles } from "../shared/page-styles";
import { VirtualList } from "../shared/virtual-list";
import { strings } from "../strings";
import type { ChildCount, CheckResults } from "../worker/results";
import { useResultsActions } from "./results-actions";

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
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Every child of the return with its number of findings; search by identifier as it is typed. */
export function FindingsByChild({ results }: { readonly results: CheckResults }) {
  const page = usePageStyles();
  const [text, setText] = useState("");
  const [onlyFindings, setOnlyFindings] = useState(true);
  const wanted = useDeferredValue(text).trim().toLowerCase();
  const { childCounts } = results;
  const shown = useMemo(
    () =>
      childCounts.filter(
        ({ id, findings }) => (findings > 0 || !onlyFindings) && id.toLowerCase().includes(wanted),
      ),
    [childCounts, wanted, onlyFindings],
  );
  return (
    <section className={page.section} aria-labelledby="by-child-title">
      <h2 id="by-child-title" className={page.sectionTitle}>
        {strings.byChildTitle}
      </h2>
      <Input
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        aria-label={strings.findChild}
        placeholder={strings.findChildPlaceholder}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <Checkbox
        label={strings.onlyWithFindings}
        checked={onlyFindings}
        onChange={(_event, { checked }) => setOnlyFindings(checked === true)}
      />
      <p className={page.quiet} role="status">
        {shown.length === 0 ? strings.noChildMatches : strings.childCount(shown.length, childCounts.length)}
      </p>
      <VirtualList items={shown} label={strings.byChildTitle} rowHeight={ROW_HEIGHT} keyOf={({ id }) => id}>
        {(child) => <ChildRow child={child} />}
      </VirtualList>
    </section>
  );
}

function ChildRow({ child: { id, findings } }: { readonly child: ChildCount }) {
  const styles = useStyles();
  const { openChild } = useResultsActions();
  return (
    <button type="button" className={styles.child} onClick={() => openChild(id)}>
      <span className={styles.id}>{id}</span>
      <span className={styles.count}>{strings.findingsOfChild(findings)}</span>
    </button>
  );
}
