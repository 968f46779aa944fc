import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { visibleIdentifier } from "../../report/visible-identifier";
import { CellName } from "../shared/cell-name";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { ReadyChoice } from "./preview-choices";
import { Changes, TrialLine } from "./suggestion-card";
import { changesText } from "./suggestion-texts";

const ROWS_PER_STEP = 100;

/** Narrower than this, three columns would break identifiers and codes. */
const NARROW = "@media (max-width: 240px)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", [NARROW]: { display: "block" } },
  head: { textAlign: "start", fontSize: tokens.fontSizeBase200, padding: "4px" },
  part: { [NARROW]: { display: "block" } },
  row: { [NARROW]: { display: "grid", gridTemplateColumns: "36px minmax(0, 1fr)" } },
  cell: {
    padding: "4px",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  /** The second of two cells, below the first when there is no room beside it. */
  below: { [NARROW]: { gridColumnStart: "2", paddingTop: 0, borderTopStyle: "none" } },
  select: { width: "32px" },
  child: { width: "34%" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface ReadyTableProps {
  readonly choices: readonly ReadyChoice[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, on: boolean) => void;
}

/** Corrections that can be accepted together: child, cell, old and new value, each with its own checkbox. */
export function ReadyTable({ choices, selected, onSelect }: ReadyTableProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [shown, setShown] = useState(ROWS_PER_STEP);
  const more = Math.min(ROWS_PER_STEP, choices.length - shown);
  return (
    <>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.select} />
          <col className={styles.child} />
          <col />
        </colgroup>
        <thead className={styles.part}>
          <tr className={styles.row}>
            <th scope="col" className={styles.head}>
              <span className={page.hidden}>{strings.tableSelect}</span>
            </th>
            <th scope="col" className={styles.head}>
              {strings.tableChild}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.below)}>
              {strings.tableChange}
            </th>
          </tr>
        </thead>
        <tbody className={styles.part}>
          {choices.slice(0, shown).map(({ finding, suggestion }) => (
            <tr key={suggestion.id} className={styles.row}>
              <td className={styles.cell}>
                <Checkbox
                  checked={selected.has(suggestion.id)}
                  aria-label={strings.selectChange(strings.child(finding.child), changesText(suggestion))}
                  onChange={(_event, { checked }) => onSelect(suggestion.id, checked === true)}
                />
              </td>
              <td className={styles.cell}>
                <div className={styles.name}>
                  {finding.child === null ? strings.child(null) : visibleIdentifier(finding.child)}
                </div>
                {suggestion.changes.map(({ sheet, address }) => (
                  <div key={`${sheet} ${address}`} className={page.quiet}>
                    <CellName sheet={sheet} address={address} />
                  </div>
                ))}
              </td>
              <td className={mergeClasses(styles.cell, styles.below)}>
                <Changes suggestion={suggestion} finding={null} />
                <p className={page.quiet}>{suggestion.evidence}</p>
                <TrialLine suggestion={suggestion} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + ROWS_PER_STEP)}>
            {strings.showMore(more)}
          </Button>
        </div>
      )}
    </>
  );
}
