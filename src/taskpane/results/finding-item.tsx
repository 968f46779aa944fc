import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CellName } from "../shared/cell-name";
import { LIST_STOP } from "../shared/list-keys";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { LocatedCell, LocatedFinding } from "../worker/results";
import type { ShownSuggestion } from "../worker/shown-suggestions";
import { FindingStatus } from "../statuses/finding-status";
import { FindingSuggestions } from "./finding-suggestions";
import { FindingWhy } from "./why/finding-why";
import { useResultsActions } from "./results-actions";

const MAX_CELLS_SHOWN = 6;

const useStyles = makeStyles({
  finding: { padding: "5px 0" },
  child: { fontWeight: tokens.fontWeightSemibold, lineHeight: "24px", overflowWrap: "anywhere" },
  // Each is at least 24 pixels from the next, so that a finger or an unsteady hand does not hit the wrong one.
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    lineHeight: "24px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
  /** Whether to name the child. Not needed where all findings are about one child, who is named above them. */
  readonly withChild?: boolean;
}

/** One finding: the child, its cells as links to Excel, and the possible corrections. */
export function FindingItem({ finding, suggestions, withChild = true }: FindingItemProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const cells = all ? finding.cells : finding.cells.slice(0, MAX_CELLS_SHOWN);
  const hidden = finding.cells.length - cells.length;
  return (
    <div className={styles.finding} data-finding={finding.key}>
      {withChild && <ChildName id={finding.child} />}
      <ul className={styles.cells}>
        {cells.map((cell) => (
          <li key={`${cell.sheet} ${cell.address} ${cell.field}`}>
            <CellLink cell={cell} />
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
              {strings.moreCells(hidden)}
            </Button>
          </li>
        )}
      </ul>
      <FindingWhy finding={finding} />
      <FindingSuggestions finding={finding} suggestions={suggestions} />
      <FindingStatus finding={finding} />
    </div>
  );
}

/** The child, as a link to everything about it. */
function ChildName({ id }: { readonly id: string | null }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { openChild } = useResultsActions();
  if (id === null) return <div className={styles.child}>{strings.child(null)}</div>;
  return (
    <Link
      as="button"
      className={mergeClasses(page.link, styles.child)}
      {...LIST_STOP}
      onClick={() => openChild(id)}
    >
      {strings.child(id)}
    </Link>
  );
}

function CellLink({ cell }: { readonly cell: LocatedCell }) {
  const page = usePageStyles();
  const { goTo } = useResultsActions();
  const { sheet, address, field } = cell;
  return (
    <Link
      as="button"
      className={page.link}
      title={strings.goToCell(sheet, address, field)}
      onClick={() => goTo(sheet, address)}
    >
      {field} <CellName sheet={sheet} address={address} />
    </Link>
  );
}
