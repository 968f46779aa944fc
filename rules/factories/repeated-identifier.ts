import { defineRule, type Rule } from "../rule";
import type { AnyRow } from "../../src/return/rows";
import type { TableName } from "../../src/return/tables";

interface Options {
  readonly code: string;
  /** A table with one row for each child. */
  readonly table: TableName;
  /** What a row of the table holds, for the message: "adoption details". */
  readonly rowsHold: string;
}

/** A rule that marks every row of a CHILD that has more than one row in a table with one row for each child. */
export function repeatedIdentifierRule({ code, table, rowsHold }: Options): Rule {
  return defineRule({
    code,
    topic: "integrity",
    kind: "duplicate",
    title: `Same CHILD on several rows of ${table}`,
    message: `CHILD is on more than one row of ${table} (${rowsHold}). A single row is expected for each CHILD.`,
    fix: "Compare the rows and keep the correct one. Check that two different children do not have the same identifier.",
    trigger: `The same CHILD is on two or more rows of ${table}; each of them is marked, the first included, whether or not the rows are otherwise alike. Upper and lower case count as the same. Rows without a CHILD are not counted.`,
    years: { first: "2022/23" },
    needs: [table],
    reads: {},
    highlights: { [table]: ["CHILD"] },
    check({ thisYear, report }) {
      const rows = thisYear[table] as readonly AnyRow[];
      if (rows.length < 2) return;
      for (const row of rows) report(row);
    },
  });
}
