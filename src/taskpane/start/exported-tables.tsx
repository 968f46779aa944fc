import type { ExportedTable } from "../../files/export-return";
import { describeCells } from "../../files/export-words";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

/** The tables of the return, with notes on what is written differently from what one might expect. */
export function ExportedTables({ tables }: { readonly tables: readonly ExportedTable[] }) {
  const page = usePageStyles();
  return (
    <ul className={page.list}>
      {tables.map((table) => (
        <li key={table.table} className={page.divided}>
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
