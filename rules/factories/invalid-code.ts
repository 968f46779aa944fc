import { codeAsWritten, REMOVE_SPACES, SPACES_COUNT } from "../helpers/code-as-written";
import { COLLECTION_YEARS } from "../../src/return/collection-years";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import type { CodeSet } from "../../src/return/code-sets/define-code-set";
import type { AnyRow } from "../../src/return/rows";
import type { FieldName, TableName } from "../../src/return/tables";

interface Told extends Pick<RuleDefinition, "code" | "topic" | "fix" | "trigger" | "years"> {
  /** What is expected of the field, as a sentence for the message. */
  readonly expected: string;
}

interface Options {
  /** Whether a blank also gives a finding; it does not when left out. */
  readonly blankIsFound?: boolean;
}

/**
 * A rule that marks a field whose text, including any spaces around it, is not a code of its code set in the collection
 * year.
 */
export function unknownCodeRule<T extends TableName>(
  table: T,
  field: FieldName<T>,
  codeSet: CodeSet,
  { expected, ...told }: Told,
  { blankIsFound = false }: Options = {},
): Rule {
  const changes = dependsOnYear(codeSet);
  return defineRule({
    ...told,
    title: `${field} is ${blankIsFound ? "blank or " : ""}not a recognised code${changes ? " for the year" : ""}`,
    message: `${field} is ${blankIsFound ? "blank or is" : "filled in but is"} not a recognised code${changes ? " for this collection year" : ""}. ${expected}`,
    fix: `${told.fix} ${REMOVE_SPACES}`,
    trigger: `${told.trigger} ${SPACES_COUNT}`,
    kind: "invalid-code",
    needs: [table],
    reads: { [table]: [field] },
    highlights: { [table]: [field] },
    check({ thisYear, collection, report }) {
      for (const row of thisYear[table] as readonly AnyRow[]) {
        const code = codeAsWritten(row, field);
        if (code === null ? blankIsFound : !codeSet.has(code, collection.year)) report(row);
      }
    },
  });
}

function dependsOnYear({ codes }: CodeSet): boolean {
  return codes.some(({ first, last }) => first !== COLLECTION_YEARS[0] || last !== undefined);
}
