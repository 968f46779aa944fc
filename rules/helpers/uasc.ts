import type { RowsByTable } from "../../src/return/children";
import type { Row } from "../../src/return/rows";
import { flagNumber } from "./flag";

/** Whether a Header row marks the child as UASC: by its own UASC field, or by a row in the UASC table of the year. */
export function isHeaderMarkedUasc({ UASC }: Row<"Header">): boolean {
  return flagNumber(UASC) === 1;
}

/**
 * Whether the child is marked as UASC in the year of these rows. If the Header has its own UASC field (as in XML), that
 * decides, even against a row in the UASC table; of several Header rows, one with 1 is enough. Without a Header row,
 * having a row in the UASC table decides, whatever else it holds.
 */
export function isMarkedUasc(rows: RowsByTable): boolean {
  return rows.Header.length > 0 ? rows.Header.some(isHeaderMarkedUasc) : rows.UASC.length > 0;
}
