import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { TABLE_NAMES } from "../../return/tables";
import type { ShownTable } from "../file-worker/messages";
import { PartsLine } from "../shared/parts-line";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { TableChoice } from "./import-choices";

const useStyles = makeStyles({
  item: { padding: "8px 0", display: "flex", flexDirection: "column", gap: "2px" },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  names: { flex: "1 1 130px", minWidth: 0 },
  table: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  use: { flex: "0 0 118px", minWidth: 0 },
  warning: { display: "flex", alignItems: "flex-start", gap: "4px" },
  icon: { flexShrink: 0 },
});

/** The uses of a table, as values of the options. */
const [THIS_YEAR, LAST_YEAR, LEFT_OUT] = ["this", "last", "ignore"] as const;

interface ImportTableProps {
  readonly found: ShownTable;
  readonly choice: TableChoice;
  /** Whether another table found was chosen for the same table and year. */
  readonly isShared: boolean;
  /** Whether it seems to be of neither this year nor last year. */
  readonly isOfOtherYear: boolean;
  readonly onChoose: (choice: TableChoice) => void;
}

/** One table found in a file, and what becomes of it. */
export function ImportTable({ found, choice, isShared, isOfOtherYear, onChoose }: ImportTableProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const name = found.table ?? strings.reviewUnknown;
  const rows = found.table === null ? found.rows : found.rows - 1;
  return (
    <li className={mergeClasses(styles.item, page.divided)}>
      <div className={styles.top}>
        <div className={styles.names}>
          <div className={styles.table}>{name}</div>
          <p className={page.quiet}>
            <PartsLine parts={strings.reviewFrom(found.file, found.sheet, rows)} />
          </p>
        </div>
        {(found.table !== null || choice.table !== null) && (
          <Select
            className={mergeClasses(page.select, styles.use)}
            size="small"
            aria-label={strings.reviewUse(name, found.file)}
            value={choice.isLeftOut ? LEFT_OUT : choice.lastYear ? LAST_YEAR : THIS_YEAR}
            onChange={(_event, { value }) => onChoose(withChosenUse(choice, value))}
          >
            <option value={THIS_YEAR}>{strings.useThisYear}</option>
            <option value={LAST_YEAR}>{strings.useLastYear}</option>
            <option value={LEFT_OUT}>{strings.useIgnore}</option>
          </Select>
        )}
      </div>
      {found.table === null && <WhichTable found={found} choice={choice} onChoose={onChoose} />}
      {isOfOtherYear && <p className={page.quiet}>{strings.reviewOtherYear}</p>}
      {isShared && choice.table !== null && (
        <p className={mergeClasses(page.quiet, styles.warning)}>
          <WarningRegular aria-hidden className={styles.icon} />
          {strings.reviewTwice(choice.table, choice.lastYear)}
        </p>
      )}
      {found.notes.map((note) => (
        <p key={note} className={page.quiet}>
          {note}
        </p>
      ))}
    </li>
  );
}

function withChosenUse(choice: TableChoice, use: string): TableChoice {
  return use === LEFT_OUT
    ? { ...choice, isLeftOut: true }
    : { ...choice, isLeftOut: false, lastYear: use === LAST_YEAR };
}

/** Asks which table a file without headings holds. */
function WhichTable({
  found,
  choice,
  onChoose,
}: {
  readonly found: ShownTable;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}) {
  const page = usePageStyles();
  return (
    <>
      <p className={page.quiet}>{strings.reviewWhichTable(found.columns)}</p>
      <Select
        className={page.select}
        size="small"
        aria-label={strings.reviewTable(found.file)}
        value={choice.table ?? ""}
        onChange={(_event, { value }) => {
          const chosen = TABLE_NAMES.find((one) => one === value) ?? null;
          onChoose({ ...choice, table: chosen });
        }}
      >
        <option value="">{strings.reviewLeaveOut}</option>
        {found.candidates.map((candidate) => (
          <option key={candidate} value={candidate}>
            {candidate}
          </option>
        ))}
      </Select>
    </>
  );
}
