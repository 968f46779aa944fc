import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import { isUnreadable, type AnyRow } from "../../src/return/rows";
import type { FieldName, TableName } from "../../src/return/tables";

interface Told extends Pick<RuleDefinition, "code" | "topic" | "fix" | "years"> {
  /** What is expected of the field, as a sentence for the message. */
  readonly expected: string;
  /** What else to say in the trigger, as a sentence. */
  readonly note?: string;
}

/** A rule that marks a date field that is filled in but is not a readable date. A blank gives no finding. */
export function unreadableDateRule<T extends TableName>(
  table: T,
  field: FieldName<T>,
  { expected, note = "", ...told }: Told,
): Rule {
  return defineRule({
    ...told,
    title: `${field} is not a readable date`,
    message: `${field} is filled in but is not a readable date. ${expected}`,
    trigger: `${field} is filled in but is not ${READABLE_DATE}. A blank gives no finding. ${note}`.trim(),
    kind: "invalid-date",
    needs: [table],
    reads: { [table]: [field] },
    highlights: { [table]: [field] },
    check({ thisYear, report }) {
      for (const row of thisYear[table] as readonly AnyRow[]) {
        if (isUnreadable(row, field as FieldName)) report(row);
      }
    },
  });
}
