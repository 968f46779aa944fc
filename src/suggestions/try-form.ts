import type { FormatCheck, FormatContext } from "../../rules/format/format-check";
import type { ReturnIndex } from "../../rules/format/return-index";
import { columnsOf } from "../../rules/format/table-columns";
import type { Collection } from "../../rules/rule";
import { cellReference, type Finding } from "../engine/findings";
import type { Return } from "../return/children";
import type { AnyRow } from "../return/rows";

/** What the checks on form are told besides the row. */
export interface FormGround {
  /** The checks on form that ran to the end. */
  readonly checks: readonly FormatCheck[];
  readonly tables: Return;
  readonly collection: Pick<Collection, "year" | "start" | "end">;
  readonly index: ReturnIndex;
}

/**
 * What the checks on form find in one row. What they can only see in a whole column or table, such as a row that comes
 * twice, is found neither before nor after a change, so that nothing is claimed of it.
 * @returns null when a check stops with an error
 */
export function checkForm(row: AnyRow, { checks, tables, collection, index }: FormGround): Finding[] | null {
  const findings: Finding[] = [];
  const data = { ...row.source, rows: [row] };
  const columns = columnsOf(data);
  for (const check of checks) {
    const report: FormatContext["report"] = (...rows) => {
      const cells = rows.flatMap((marked) => marked.fields.map((field) => cellReference(marked.row, field)));
      findings.push({ rule: check.code, child: row.CHILD, cells });
    };
    try {
      check.check({ data, columns, tables, index, collection, report });
    } catch {
      return null;
    }
  }
  return findings;
}
