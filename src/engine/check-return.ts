import { FORMAT_CHECKS, rulesOfYear } from "../../rules";
import type { FormatCheck } from "../../rules/format/format-check";
import type { Collection, Rule } from "../../rules/rule";
import type { RuleInfo } from "../../rules/rule-info";
import { TABLE_NAMES } from "../return/tables";
import type { Child, Return } from "../return/children";
import { groupByChild, type Children } from "../return/group-by-child";
import { collectionOf, type CollectionInput } from "./collection";
import { namedBy, nameOfTable } from "./inputs";
import { startRun, type Run } from "./run-rules";

/** A return ready to be checked. */
export interface PreparedCheck {
  /** The department's rules of the year. */
  readonly rules: readonly Rule[];
  /** Our own format checks; empty when they are left out. */
  readonly formatChecks: readonly FormatCheck[];
  readonly tables: Return;
  /** The metadata of all rules and format checks in the run, for lists and reports. */
  readonly infos: readonly RuleInfo[];
  readonly children: Children;
  readonly collection: Collection;
  readonly run: Run;
}

/**
 * Groups a return by child and starts a run of the rules of its year, and of our own format checks.
 * @param options.format whether the format checks are run
 */
export function prepareCheck(
  tables: Return,
  input: CollectionInput,
  { format = true }: { format?: boolean } = {},
): PreparedCheck {
  const rules = rulesOfYear(input.year);
  const children = groupByChild(tables);
  const collection = collectionOf(tables, input);
  const formatChecks = format ? FORMAT_CHECKS : [];
  const namedTables = namedBy(rules);
  // A quarter of a return is rows that no rule looks at, mostly in last year's tables.
  const toCheck = children.withRowsOf((data) => namedTables.has(nameOfTable(data)));
  const run = startRun({ rules, formatChecks, tables, children: toCheck, collection });
  return { rules, formatChecks, tables, infos: [...rules, ...formatChecks], children, collection, run };
}

/** Returns the number of children with a row in this year's return. Rows without CHILD are not counted. */
export function childrenOfThisYear(children: Iterable<Child>): number {
  let count = 0;
  for (const { id, thisYear } of children) {
    if (id !== null && TABLE_NAMES.some((table) => thisYear[table].length > 0)) count++;
  }
  return count;
}
