import { readPartialDate, takesUnknownParts } from "../helpers/partial-date";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import { partsOf, type Day } from "../../src/return/days";
import { isBlank, isUnreadable, textOf, type Row } from "../../src/return/rows";

type Told = Pick<RuleDefinition, "code" | "topic" | "title" | "message" | "fix" | "trigger" | "years">;
type Field = "SW_DECOM" | "SW_DEC";

interface Options {
  /** Whether a blank gives a finding from 2025/26 on. */
  readonly blankIsFound: boolean;
}

/**
 * A rule that marks a social worker date that is filled in but is not a real date. Before 2025/26 ZZ stands for an
 * unknown day or month and ZZZZ for an unknown year, and the year must be between 1678 and 2261.
 */
export function socialWorkerDateRule(field: Field, told: Told, { blankIsFound }: Options): Rule {
  return defineRule({
    ...told,
    kind: "invalid-date",
    needs: ["SWEpisodes"],
    reads: { SWEpisodes: [field] },
    highlights: { SWEpisodes: [field] },
    check({ thisYear, collection, report }) {
      const isStrict = !takesUnknownParts(collection.year);
      const isFound = (row: Row<"SWEpisodes">) => {
        if (isBlank(row, field)) return blankIsFound && isStrict;
        return isStrict ? isUnreadable(row, field) : !isDateWithUnknownParts(row, field);
      };
      for (const row of thisYear.SWEpisodes) if (isFound(row)) report(row);
    },
  });
}

/** Whether the date is real, apart from unknown parts, and its year is accepted. */
function isDateWithUnknownParts(row: Row<"SWEpisodes">, field: Field): boolean {
  const day = row[field];
  if (day !== null) return isInTakenYear(day);
  const partial = readPartialDate(textOf(row, field).toUpperCase());
  return partial !== null && (partial.earliest === null || isInTakenYear(partial.earliest));
}

function isInTakenYear(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= 1678 && year <= 2261;
}
