import { defineRule, type Rule, type RuleDefinition } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";
import type { Row } from "../../src/return/rows";
import type { FieldName } from "../../src/return/tables";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger">;
type Header = Row<"Header">;

/**
 * A rule that marks a field of the Header if it does not agree with last year's Header row of the same child. If last
 * year has several rows, one that does not agree is enough. A child who was not in last year's Header is skipped.
 * @param agrees whether the values of the two rows are compatible
 */
export function headerChangedRule(
  field: FieldName<"Header">,
  agrees: (now: Header, before: Header, year: CollectionYear) => boolean,
  told: Told,
): Rule {
  return defineRule({
    ...told,
    topic: "year-on-year",
    kind: "year-on-year",
    years: { first: "2022/23" },
    needs: ["Header", "Header_last"],
    reads: { Header: [field], Header_last: [field] },
    highlights: { Header: [field] },
    check({ thisYear, lastYear, collection, report }) {
      for (const now of thisYear.Header) {
        if (!lastYear.Header.every((before) => agrees(now, before, collection.year))) report(now);
      }
    },
  });
}
