import type { CellReference } from "../../engine/findings";
import type { ChildRecord } from "../worker/child-record";

/** Goes to a cell in a child's row. Where the field has no column, goes to the first cell of the row. */
export function goToCell(
  record: ChildRecord,
  { table, lastYear, line, field }: CellReference,
  goTo: (sheet: string, address: string) => void,
): void {
  const data = record.tables.find((one) => one.table === table && one.lastYear === lastYear);
  const cells = data?.rows.find((row) => row.line === line)?.cells;
  const cell = cells?.find((one) => one.field === field) ?? cells?.[0];
  if (data && cell) goTo(data.sheet, cell.address);
}
