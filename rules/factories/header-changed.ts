import { defineRule, type Rule, type RuleDefinition } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";
import type { Row } from "../../src/return/rows";
import type { FieldName } from "../../src/return/tables";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger">;
type Header = Row<"Header">;

/**
 * A rule that marks a field of the Header where it does not agree with last year's Header row of the same child. Of
 * several rows of last year, one that does not agree is enough; a child who was not in last year's Header is passed over.
 * @param agrees whether the values of the two rows go together
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
