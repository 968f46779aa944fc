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
 * What the checks on form find in some fields of one row. What they can only see in a whole column or table, such as a
 * row that comes twice, is found neither before nor after a change, so that nothing is claimed of it.
 * @param fields the fields to look at; left out: all
 * @returns null when a check stops with an error
 */
export function checkForm(
  row: AnyRow,
  { checks, tables, collection, index }: FormGround,
  fields?: ReadonlySet<string>,
): Finding[] | null {
  const findings: Finding[] = [];
  const { source } = row;
  const data = { ...source, rows: [row] };
  const looked = fields
    ? { ...data, columns: new Map([...source.columns].filter(([field]) => fields.has(field))) }
    : data;
  let code = "";
  const report: FormatContext["report"] = (...rows) => {
    const cells = rows.flatMap((marked) => marked.fields.map((field) => cellReference(marked.row, field)));
    findings.push({ rule: code, child: row.CHILD, cells });
  };
  const context = { data, columns: columnsOf(looked), tables, index, collection, report };
  try {
    for (const check of checks) {
      code = check.code;
      check.check(context);
    }
  } catch {
    return null;
  }
  return findings;
}

/** Checks each row as it stands once, and keeps what was found. */
export function formOfRows(ground: FormGround): (row: AnyRow) => Finding[] | null {
  const known = new WeakMap<AnyRow, { readonly findings: Finding[] | null }>();
  return (row) => {
    let answer = known.get(row);
    if (!answer) known.set(row, (answer = { findings: checkForm(row, ground) }));
    return answer.findings;
  };
}
