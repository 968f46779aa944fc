import type { RowsByTable } from "../../src/return/children";
import type { Day } from "../../src/return/days";
import type { Row } from "../../src/return/rows";

/**
 * Returns the child's Header rows whose DOB is readable and meets a condition. Each of several Header rows is
 * considered.
 */
export function headersWithDateOfBirth(
  rows: RowsByTable,
  condition: (dateOfBirth: Day) => boolean,
): readonly Row<"Header">[] {
  return rows.Header.filter(({ DOB }) => DOB !== null && condition(DOB));
}

/** Whether the readable DOB of any Header row of the child meets a condition; false when there is none. */
export function someDateOfBirth(rows: RowsByTable, condition: (dateOfBirth: Day) => boolean): boolean {
  return rows.Header.some(({ DOB }) => DOB !== null && condition(DOB));
}
