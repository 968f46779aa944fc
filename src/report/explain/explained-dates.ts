import type { Collection } from "../../../rules/rule";
import type { CollectionProperty } from "../../engine/record-reads";
import type { Child } from "../../return/children";
import { ageOn, formatDay, parseDay, type Day } from "../../return/days";
import { valueOf } from "../../return/rows";
import { fieldDefinition } from "../../return/tables";
import { rowOf } from "../locate";
import type { ExplainedCell, ExplainedDate } from "./explanation";

interface Dated {
  readonly at: ExplainedDate["at"];
  readonly day: Day;
}

/**
 * Returns the dates among cells, and the collection's where the rule read them, earliest first. Empty when there is
 * only one.
 */
export function datesOf(
  child: Child,
  cells: readonly ExplainedCell[],
  collection: Collection,
  asked: readonly CollectionProperty[],
): ExplainedDate[] {
  const ofCells = cells.flatMap(({ cell }): Dated[] => {
    const kind = fieldDefinition(cell.table, cell.field)?.kind;
    if (kind !== "date" && kind !== "partial-date") return [];
    const row = rowOf(child, cell);
    const value = row && valueOf(row, cell.field);
    // A complete date in a field that also allows unknown parts.
    const day = typeof value === "string" ? parseDay(value) : value;
    return typeof day === "number" ? [{ at: cell, day }] : [];
  });
  if (ofCells.length === 0) return [];
  const bounds = (["start", "end"] as const).filter((bound) => asked.includes(bound));
  const dated = [...ofCells, ...bounds.map((at): Dated => ({ at, day: collection[at] }))].sort(
    (a, b) => a.day - b.day,
  );
  if (dated.length < 2) return [];
  const births = new Set(ofCells.filter(isBirth).map(({ day }) => day));
  const [birth] = births.size === 1 ? births : [];
  return dated.map((one, index) => {
    const before = dated[index - 1];
    return {
      at: one.at,
      date: formatDay(one.day),
      daysLater: before ? one.day - before.day : null,
      age: birth === undefined || isBirth(one) || one.day < birth ? null : ageOn(birth, one.day),
    };
  });
}

/** Whether a date is the child's own date of birth: DOB is, MC_DOB, a baby's, is not. */
function isBirth({ at }: Dated): boolean {
  return typeof at !== "string" && at.field === "DOB";
}
