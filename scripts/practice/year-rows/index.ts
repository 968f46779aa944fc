import type { TableName } from "../../../src/return/tables";
import type { ChildHistory } from "../child-history";
import { randomOf } from "../random";
import type { World, YearView } from "../world";
import { episodesRows, libertyRows, missingRows, reviewsRows, socialWorkerRows } from "./care";
import { adoptionRows, oc2Rows, oc3Rows, placedAdoptionRows } from "./outcomes";
import { headerRows, previousPermanenceRows, uascRows } from "./person";
import type { PracticeRow, RowsOfChild } from "./rows";
import { staysOfYear, type YearContext } from "./year-facts";

const ROWS_OF_TABLE: Readonly<Record<TableName, (context: YearContext) => PracticeRow[]>> = {
  Header: headerRows,
  Episodes: episodesRows,
  Reviews: reviewsRows,
  UASC: uascRows,
  OC2: oc2Rows,
  OC3: oc3Rows,
  AD1: adoptionRows,
  PlacedAdoption: placedAdoptionRows,
  PrevPerm: previousPermanenceRows,
  Missing: missingRows,
  SWEpisodes: socialWorkerRows,
  DoLo: libertyRows,
};

/** Returns the rows about a child in the return of a year. */
export function rowsOfYear(child: ChildHistory, world: World, view: YearView): RowsOfChild {
  const random = randomOf(Number(child.id), view.startYear);
  const context: YearContext = { child, world, view, stays: staysOfYear(child, view), random };
  const rows: RowsOfChild = {};
  for (const table of view.tables) {
    const ofTable = ROWS_OF_TABLE[table](context);
    if (ofTable.length > 0) rows[table] = ofTable;
  }
  return rows;
}
