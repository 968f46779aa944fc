import { makeStyles, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

const useStyles = makeStyles({
  examples: { margin: 0 },
  fields: {
    margin: "0 0 6px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  table: { fontWeight: tokens.fontWeightSemibold },
});

/** Shown when no sheet holds a table: what the add-in looks for, and what to do. */
export function NoTables() {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={page.section}>
      <p className={page.text}>{strings.noTables}</p>
      <dl className={styles.examples}>
        {strings.headingExamples.map(({ table, fields }) => (
          <div key={table}>
            <dt className={styles.table}>{table}</dt>
            <dd className={styles.fields}>{fields}</dd>
          </div>
        ))}
      </dl>
      <p className={page.text}>{strings.noTablesNext}</p>
    </div>
  );
}
