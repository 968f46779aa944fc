import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { ExampleValue, RuleExample } from "./examples";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  row: { margin: 0, overflowWrap: "anywhere" },
  rowName: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexWrap: "wrap", gap: "2px 10px", margin: 0 },
  field: { display: "flex", gap: "4px" },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere" },
  marked: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "double",
    textUnderlineOffset: "3px",
    color: tokens.colorStatusDangerForeground1,
  },
});

/** One example of a rule: its rows with their fields. Underline, colour and a word show the cells that the rule marks. */
export function ExampleCard({ title, example }: { readonly title: string; readonly example: RuleExample }) {
  const styles = useStyles();
  const page = usePageStyles();
  const context = [
    ...(example.year ? [strings.exampleYear(example.year)] : []),
    ...(example.localAuthority ? [strings.exampleAuthority(example.localAuthority)] : []),
    ...(example.formulas ? [strings.exampleFormulas(example.formulas)] : []),
    ...(example.merged ? [strings.exampleMergedCells(example.merged)] : []),
  ];
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <p className={page.text}>{sentence(example.why)}</p>
      {context.length > 0 && <p className={page.quiet}>{context.join(" · ")}</p>}
      {Object.entries(example.tables).flatMap(([table, rows]) =>
        rows.map((row, index) => (
          <ExampleRow key={`${table} ${index}`} table={table} row={row} index={index} cells={example.cells} />
        )),
      )}
      {example.providers?.map((provider, index) => (
        <p key={index} className={page.quiet}>
          {strings.exampleProvider}:{" "}
          {Object.entries(provider)
            .map(([name, value]) => `${name} ${[value].flat().join(", ")}`)
            .join(" · ")}
        </p>
      ))}
    </section>
  );
}

function ExampleRow(props: {
  readonly table: string;
  readonly row: Readonly<Record<string, ExampleValue>>;
  readonly index: number;
  readonly cells: readonly string[];
}) {
  const { table, row, index, cells } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const prefix = `${table} ${index + 1} `;
  const marked = new Set(
    cells.filter((cell) => cell.startsWith(prefix)).map((cell) => cell.slice(prefix.length)),
  );
  const fields = [...Object.keys(row), ...[...marked].filter((field) => !(field in row))];
  return (
    <div className={styles.row}>
      <div className={styles.rowName}>{strings.exampleRow(nameOf(table), index + 1)}</div>
      {fields.length === 0 && <p className={page.quiet}>{strings.exampleEmptyRow}</p>}
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field} className={styles.field}>
            <dt className={styles.name}>{field}</dt>
            <dd className={mergeClasses(styles.value, marked.has(field) && styles.marked)}>
              {textOf(row[field])}
              {marked.has(field) && <span className={page.hidden}> ({strings.exampleMarked})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function textOf(value: ExampleValue | undefined): string {
  return value === undefined || value === "" ? strings.exampleBlank : String(value);
}

function nameOf(table: string): string {
  return table.endsWith("_last") ? strings.exampleLastYear(table.slice(0, -"_last".length)) : table;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
