import { defineRule, type Rule } from "../rule";
import type { AnyRow } from "../../src/return/rows";
import type { TableName } from "../../src/return/tables";

interface Options {
  readonly code: string;
  readonly table: Exclude<TableName, "Header">;
  /** What a row of the table holds, for the message: "adoption details". */
  readonly rowsHold: string;
}

/** A rule that marks the rows of a table whose CHILD has no row in this year's Header. */
export function notInHeaderRule({ code, table, rowsHold }: Options): Rule {
  return defineRule({
    code,
    topic: "integrity",
    kind: "missing",
    title: `CHILD in ${table} is not in the Header`,
    message: `CHILD on this row of ${table} (${rowsHold}) is blank or not on any row of the Header. A Header row is expected for every CHILD in ${table}.`,
    fix: "Fill in CHILD if it is blank. Otherwise look for a difference in the identifier (a lost leading zero, an extra space) and correct it, or add the Header row.",
    trigger: `A row of ${table} has a CHILD that no Header row of this year has, or no CHILD at all. Upper and lower case count as the same; spaces and leading zeros do not. Every row of such a CHILD gives a finding, and nothing else on it is looked at.`,
    years: { first: "2022/23" },
    needs: ["Header", table],
    reads: {},
    highlights: { [table]: ["CHILD"] },
    check({ thisYear, report }) {
      if (thisYear.Header.length > 0) return;
      for (const row of thisYear[table] as readonly AnyRow[]) report(row);
    },
  });
}
