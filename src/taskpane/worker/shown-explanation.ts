import type { CellReference } from "../../engine/findings";
import type {
  ExplainedCell,
  ExplainedDate,
  ExplainedDerived,
  ExplainedProvider,
  Explanation,
} from "../../report/explain/explanation";
import type { Locator } from "../../report/locate";

/** Where a cell is in the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Address within the sheet, such as "F12". */
  readonly address: string;
}

/** Something with its place in the workbook; null where there is nowhere to go. */
export type Placed<T> = T & { readonly place: CellPlace | null };

/** How a rule came to a finding, with the places of all cells. */
export interface ShownExplanation
  extends Omit<Explanation, "cells" | "others" | "derived" | "providers" | "dates"> {
  readonly cells: readonly Placed<ExplainedCell>[];
  readonly others: readonly Placed<ExplainedCell>[];
  readonly derived: readonly Placed<ExplainedDerived>[];
  readonly providers: readonly Placed<ExplainedProvider>[];
  readonly dates: readonly Placed<ExplainedDate>[];
}

/** Adds the places in the workbook to an explanation. */
export function shownExplanation(explanation: Explanation, locator: Locator): ShownExplanation {
  const placeOf = (cell: CellReference): CellPlace | null => {
    const place = locator.locate(cell);
    return place && { sheet: place.sheet, address: place.address };
  };
  const placed = <T extends { readonly cell: CellReference }>(item: T): Placed<T> => ({
    ...item,
    place: placeOf(item.cell),
  });
  return {
    ...explanation,
    cells: explanation.cells.map(placed),
    others: explanation.others.map(placed),
    derived: explanation.derived.map(placed),
    providers: explanation.providers.map(placed),
    dates: explanation.dates.map((date) => ({
      ...date,
      place: typeof date.at === "string" ? null : placeOf(date.at),
    })),
  };
}
