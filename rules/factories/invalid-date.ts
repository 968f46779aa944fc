import { defineRule, type Rule, type RuleDefinition } from "../rule";
import { isUnreadable, type AnyRow } from "../../src/return/rows";
import type { FieldName, TableName } from "../../src/return/tables";

type Told = Pick<RuleDefinition, "code" | "topic" | "title" | "message" | "fix" | "trigger" | "years">;

/** A rule that marks a date field which is filled in but is not a readable date. A blank never gets the finding. */
export function unreadableDateRule<T extends TableName>(table: T, field: FieldName<T>, told: Told): Rule {
  return defineRule({
    ...told,
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
