import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ExportedTable } from "../../files/export-return";
import { describeCells } from "../../files/export-words";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

const useStyles = makeStyles({ table: { padding: "4px 0" } });

/** The tables of the return, with notes on what is written differently from what one might expect. */
export function ExportedTables({ tables }: { readonly tables: readonly ExportedTable[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ul className={page.list}>
      {tables.map((table) => (
        <li key={table.table} className={mergeClasses(styles.table, page.divided)}>
          <p className={page.text}>{strings.exportTable(table)}</p>
          {notesOf(table).map((note) => (
            <p key={note} className={page.quiet}>
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function notesOf(table: ExportedTable): string[] {
  const { extraColumns, missingFields } = table;
  return [
    ...describeCells(table),
    ...(missingFields.length > 0 ? [strings.exportMissing(missingFields)] : []),
    ...(extraColumns.length > 0 ? [strings.exportExtra(extraColumns)] : []),
  ];
}
