import { someDateOfBirth } from "../helpers/header";
import { defineRule, type Rule } from "../rule";
import type { Day } from "../../src/return/days";
import type { AnyRow } from "../../src/return/rows";
import type { TableName } from "../../src/return/tables";

interface Options {
  readonly code: string;
  /** A table that repeats DOB from the Header. */
  readonly table: Exclude<TableName, "Header" | "Episodes">;
  /** What a row of the table holds, for the message: "adoption details". */
  readonly rowsHold: string;
}

/** A rule that marks a table's DOB if it differs from the DOB in a Header row of the same child. */
export function dateOfBirthDiffersRule({ code, table, rowsHold }: Options): Rule {
  return defineRule({
    code,
    topic: "integrity",
    kind: "inconsistent",
    title: `DOB in ${table} differs from the Header`,
    message: `DOB on this row of ${table} (${rowsHold}) differs from DOB in the Header for the same CHILD. The same date is expected in both.`,
    fix: `Confirm the date of birth and correct whichever of ${table} and Header is wrong.`,
    trigger: `DOB is a readable date both in ${table} and on a Header row of the same CHILD, and the two are not the same day. A blank or unreadable DOB on either side is not compared. Of several Header rows, one with another day is enough.`,
    years: { first: "2022/23" },
    needs: ["Header", table],
    reads: { Header: ["DOB"], [table]: ["DOB"] },
    highlights: { [table]: ["DOB"] },
    check({ thisYear, report }) {
      for (const row of thisYear[table] as readonly (AnyRow & { readonly DOB: Day | null })[]) {
        const { DOB } = row;
        if (DOB !== null && someDateOfBirth(thisYear, (inHeader) => inHeader !== DOB)) report(row);
      }
    },
  });
}
