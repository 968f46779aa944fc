import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { LocatedCell, LocatedFinding } from "../worker/results";
import type { ShownSuggestion } from "../worker/shown-suggestions";
import { FindingSuggestions } from "./finding-suggestions";
import { useResultsActions } from "./results-actions";

const CELLS_AT_ONCE = 6;

const useStyles = makeStyles({
  finding: { padding: "5px 0" },
  child: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", gap: "2px 12px", listStyleType: "none", margin: 0, padding: 0 },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
}

/** One finding: the child, its cells, each a way to the cell in Excel, and the possible corrections. */
export function FindingItem({ finding, suggestions }: FindingItemProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const cells = all ? finding.cells : finding.cells.slice(0, CELLS_AT_ONCE);
  const hidden = finding.cells.length - cells.length;
  return (
    <div className={styles.finding} data-finding="">
      <div className={styles.child}>{strings.child(finding.child)}</div>
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
      <FindingSuggestions finding={finding} suggestions={suggestions} />
    </div>
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
      {field} {sheet}!{address}
    </Link>
  );
}
