import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useResultsActions } from "../results/results-actions";
import { FieldName } from "../shared/field-name";
import { usePageStyles } from "../shared/page-styles";
import { SeverityIcon } from "../shared/severity-label";
import { strings } from "../strings";
import type { RecordedCell, RecordedRow, RecordedTable } from "../worker/child-record";
import type { CellMark } from "./marks";

const useStyles = makeStyles({
  year: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "4px" },
  row: { padding: "6px 0 8px" },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cells: { margin: "2px 0 0" },
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, 2fr) 3fr",
    gap: "0 8px",
    padding: "3px 6px 3px 9px",
    "@media (max-width: 240px)": { gridTemplateColumns: "1fr" },
  },
  marked: { paddingLeft: "6px", borderRadius: tokens.borderRadiusSmall, borderLeft: "3px solid" },
  error: {
    borderLeftColor: tokens.colorStatusDangerBorder2,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  query: {
    borderLeftColor: tokens.colorStatusWarningBorder2,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  field: { minWidth: 0, overflowWrap: "anywhere" },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  mark: { display: "flex", alignItems: "center", gap: "3px", fontWeight: tokens.fontWeightSemibold },
  blanks: { display: "flex", flexWrap: "wrap", gap: "0 8px", padding: "3px 9px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
});

interface RecordedRowsProps {
  /** The rows of one table: of this year, of last year, or of both. */
  readonly tables: readonly RecordedTable[];
  /** Cells with findings, by "sheet!address". */
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** A child's rows in one table as recorded. Each cell is a link to Excel. */
export function RecordedRows({ tables, marks }: RecordedRowsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return tables.map(({ sheet, lastYear, rows }) => (
    <section key={sheet} className={styles.year}>
      <h2 className={page.sectionTitle}>{lastYear ? strings.recordLastYear : strings.recordThisYear}</h2>
      <p className={page.quiet}>{strings.recordSheet(sheet, rows.length)}</p>
      {rows.map((row) => (
        <Row key={row.line} sheet={sheet} row={row} marks={marks} />
      ))}
    </section>
  ));
}

interface RowProps {
  readonly sheet: string;
  readonly row: RecordedRow;
  readonly marks: RecordedRowsProps["marks"];
}

/** One row: the filled cells and those with findings, one below the other, then the names of the blank cells. */
function Row({ sheet, row, marks }: RowProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const markOf = ({ address }: RecordedCell) => marks.get(`${sheet}!${address}`);
  const shown = row.cells.filter((cell) => cell.text !== "" || markOf(cell));
  const blanks = row.cells.filter((cell) => !shown.includes(cell));
  return (
    <div className={mergeClasses(styles.row, page.divided)}>
      <h3 className={styles.line}>{strings.recordLine(row.line)}</h3>
      <dl className={styles.cells}>
        {shown.map((cell) => (
          <Cell key={cell.field} sheet={sheet} cell={cell} mark={markOf(cell)} />
        ))}
      </dl>
      {blanks.length > 0 && (
        <div className={styles.blanks}>
          <span className={mergeClasses(page.quiet, styles.small)}>{strings.recordBlanks}</span>
          {blanks.map((cell) => (
            <CellLink key={cell.field} sheet={sheet} cell={cell} text={cell.field} small />
          ))}
        </div>
      )}
    </div>
  );
}

function Cell(props: {
  readonly sheet: string;
  readonly cell: RecordedCell;
  readonly mark: CellMark | undefined;
}) {
  const { sheet, cell, mark } = props;
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div
      className={mergeClasses(styles.cell, mark && styles.marked, mark && styles[mark.severity])}
      data-marked={mark ? "" : undefined}
    >
      <dt className={styles.field} title={cell.label}>
        <FieldName name={cell.field} />
      </dt>
      <dd className={styles.value}>
        <CellLink sheet={sheet} cell={cell} text={cell.text || strings.recordBlank} />{" "}
        {cell.meaning !== null && <span className={page.quiet}>{cell.meaning}</span>}
        {mark && (
          <div className={mergeClasses(page.quiet, styles.mark)}>
            <SeverityIcon severity={mark.severity} />
            {strings.recordMark(mark.severity === "error" ? strings.error : strings.query, mark.rules)}
          </div>
        )}
      </dd>
    </div>
  );
}

function CellLink(props: {
  readonly sheet: string;
  readonly cell: RecordedCell;
  readonly text: string;
  readonly small?: boolean;
}) {
  const { sheet, cell, text, small } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const { goTo } = useResultsActions();
  return (
    <Link
      as="button"
      className={mergeClasses(page.link, small && styles.small)}
      title={strings.goToCell(sheet, cell.address, cell.field)}
      onClick={() => goTo(sheet, cell.address)}
    >
      {text}
    </Link>
  );
}
