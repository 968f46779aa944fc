import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RememberedChoices } from "../../excel/types";
import type { SheetDecision } from "../session";
import { Disclosure } from "../shared/disclosure";
import { PartsLine } from "../shared/parts-line";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { SheetOverview } from "../worker/overview";

const useStyles = makeStyles({
  sheet: { padding: "8px 0" },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  names: { flex: "1 1 130px", minWidth: 0 },
  table: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  use: { flex: "0 0 118px", minWidth: 0 },
  icon: { flexShrink: 0 },
  warning: { display: "flex", alignItems: "center", gap: "4px" },
  columns: {
    margin: "0 0 4px 24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  details: { fontSize: tokens.fontSizeBase200 },
  term: { fontWeight: tokens.fontWeightSemibold },
  fields: { margin: "0 0 6px" },
});

interface SheetListProps {
  readonly sheets: readonly SheetOverview[];
  readonly choices: RememberedChoices["sheets"];
  readonly busy: boolean;
  readonly onChoose: (sheet: string, decision: SheetDecision) => void;
}

/** The sheets that hold a table, in the order of their tabs, each with its use. */
export function SheetList({ sheets, choices, busy, onChoose }: SheetListProps) {
  const page = usePageStyles();
  return (
    <ul className={page.list}>
      {sheets.map((sheet) => (
        <SheetItem
          key={sheet.sheet}
          sheet={sheet}
          decision={choices[sheet.sheet] ?? null}
          busy={busy}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

type Use = "this" | "last" | "ignore";

function SheetItem(props: {
  readonly sheet: SheetOverview;
  readonly decision: SheetDecision;
  readonly busy: boolean;
  readonly onChoose: SheetListProps["onChoose"];
}) {
  const { sheet, decision, busy, onChoose } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const { table } = sheet;
  const choose = (use: Use) =>
    onChoose(sheet.sheet, use === "ignore" || !table ? "ignore" : { table, lastYear: use === "last" });

  return (
    <li className={mergeClasses(styles.sheet, page.divided)}>
      <div className={styles.top}>
        <div className={styles.names}>
          <div className={styles.table}>{table}</div>
          <p className={page.quiet}>
            <PartsLine
              parts={[
                strings.sheetName(sheet.sheet),
                ...(sheet.rows === null ? [] : [strings.rows(sheet.rows)]),
              ]}
            />
          </p>
        </div>
        <Select
          className={mergeClasses(page.select, styles.use)}
          size="small"
          aria-label={strings.useOf(sheet.sheet)}
          value={useOf(sheet, decision)}
          disabled={busy}
          onChange={(_event, { value }) => choose(value as Use)}
        >
          <option value="this">{strings.useThisYear}</option>
          <option value="last">{strings.useLastYear}</option>
          <option value="ignore">{strings.useIgnore}</option>
        </Select>
      </div>
      {sheet.use === "question" && (
        <p className={mergeClasses(page.quiet, styles.warning)}>
          <WarningRegular aria-hidden />
          {strings.notUsedYet}
        </p>
      )}
      {sheet.leftOut.map((text) => (
        <p key={text} className={mergeClasses(page.quiet, styles.warning)}>
          <WarningRegular aria-hidden className={styles.icon} />
          {text}
        </p>
      ))}
      {sheet.use !== "ignored" && <Columns sheet={sheet} />}
    </li>
  );
}

function useOf(sheet: SheetOverview, decision: SheetDecision): Use {
  if (decision === "ignore" || (decision === null && sheet.use === "ignored")) return "ignore";
  return (decision?.lastYear ?? sheet.lastYear) ? "last" : "this";
}

function Columns({ sheet }: { readonly sheet: SheetOverview }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { missingFields, extraColumns, repeatedFields } = sheet;
  const parts = [
    ...(missingFields.length > 0 ? [strings.columnsMissing(missingFields.length)] : []),
    ...(extraColumns.length > 0 ? [strings.columnsExtra(extraColumns.length)] : []),
    ...(repeatedFields.length > 0 ? [strings.columnsRepeated(repeatedFields.length)] : []),
  ];
  if (parts.length === 0) return null;
  const lists = [
    { title: strings.columnsMissingList, names: missingFields, hint: null },
    {
      title: strings.columnsExtraList,
      names: extraColumns,
      hint: missingFields.length > 0 ? strings.columnsToRename : null,
    },
    { title: strings.columnsRepeatedList, names: repeatedFields, hint: null },
  ];
  return (
    <div className={styles.details}>
      <Disclosure label={parts.join(", ")} open={open} onToggle={setOpen}>
        <dl className={styles.columns}>
          {lists.map(
            ({ title, names, hint }) =>
              names.length > 0 && (
                <div key={title}>
                  <dt className={styles.term}>{title}</dt>
                  <dd className={styles.fields}>{names.join(", ")}</dd>
                  {hint !== null && <dd className={styles.fields}>{hint}</dd>}
                </div>
              ),
          )}
        </dl>
      </Disclosure>
    </div>
  );
}
