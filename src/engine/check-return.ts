import { rulesOfYear } from "../../rules";
import type { Collection, Rule } from "../../rules/rule";
import { groupByChild, type Child, type Return } from "../return/children";
import { collectionOf, type CollectionInput } from "./collection";
import { startRun, type Run } from "./run-rules";

/** A return ready to be checked. */
export interface PreparedCheck {
  readonly rules: readonly Rule[];
  readonly children: readonly Child[];
  readonly collection: Collection;
  readonly run: Run;
}

/** Groups a return by child and starts a run of the rules of its year. */
export function prepareCheck(tables: Return, input: CollectionInput): PreparedCheck {
  const rules = rulesOfYear(input.year);
  const children = groupByChild(tables);
  const collection = collectionOf(tables, input);
  return { rules, children, collection, run: startRun({ rules, tables, children, collection }) };
}

/** Number of children with a row in this year's return; rows without CHILD are not counted. */
export function childrenOfThisYear(children: readonly Child[]): number {
  return children.filter(
    ({ id, thisYear }) => id !== null && Object.values(thisYear).some((rows) => rows.length > 0),
  ).length;
}
