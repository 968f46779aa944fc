import { isBlank, isFilled, type AnyRow } from "../../src/return/rows";
import type { FieldName } from "../../src/return/tables";

/** Whether at least one of these fields of a row is filled in, readable or not. */
export function isAnyFilled<R extends AnyRow>(row: R, fields: readonly FieldName<R["table"]>[]): boolean {
  return (fields as readonly FieldName[]).some((field) => isFilled(row, field));
}

/** Whether at least one of these fields of a row is blank. */
export function isAnyBlank<R extends AnyRow>(row: R, fields: readonly FieldName<R["table"]>[]): boolean {
  return (fields as readonly FieldName[]).some((field) => isBlank(row, field));
}
