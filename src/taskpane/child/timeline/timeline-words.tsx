import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellReference } from "../../../engine/findings";
import type { TimelineSentence } from "../../../report/timeline-data";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: "0 4px 8px 28px" },
  cells: { display: "flex", flexWrap: "wrap", gap: "0 10px" },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
  row: { lineHeight: "24px" },
});

interface TimelineWordsProps {
  readonly sentences: readonly TimelineSentence[];
  readonly onGoTo: (cell: CellReference) => void;
}

/** The year in words, in order. Each sentence has links to its cells. */
export function TimelineWords({ sentences, onGoTo }: TimelineWordsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ol className={styles.list}>
      {sentences.map(({ text, cells }, index) => (
        <li key={index}>
          <p className={page.text}>{text}</p>
          {byRow(cells).map(({ row, fields }) => (
            <div key={row} className={styles.cells}>
              <span className={mergeClasses(page.quiet, styles.row)}>{row}:</span>
              {fields.map((cell) => (
                <Link
                  key={cell.field}
                  as="button"
                  className={mergeClasses(page.link, styles.link)}
                  aria-label={strings.timelineGoTo(cell.field, row)}
                  title={strings.timelineGoTo(cell.field, row)}
                  onClick={() => onGoTo(cell)}
                >
                  {cell.field}
                </Link>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

function byRow(cells: readonly CellReference[]) {
  const rows = new Map<string, CellReference[]>();
  for (const cell of cells) {
    const row = strings.timelineRow(cell.table, cell.line, cell.lastYear);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows].map(([row, fields]) => ({ row, fields }));
}
