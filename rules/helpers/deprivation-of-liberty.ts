import { compareDays } from "../../src/return/days";
import { isBlank, type Row } from "../../src/return/rows";

export type DeprivationOfLiberty = Row<"DoLo">;

/** Returns the order with the earliest readable DOLO_START, of equals the first in the file; null when none has one. */
export function firstOrder(orders: readonly DeprivationOfLiberty[]): DeprivationOfLiberty | null {
  const dated = orders.filter(({ DOLO_START }) => DOLO_START !== null);
  return dated.sort((a, b) => compareDays(a.DOLO_START, b.DOLO_START))[0] ?? null;
}

/**
 * Returns the order with the latest readable DOLO_START; of equals, one with a blank DOLO_END, then the first in the
 * file. Null when none has one.
 */
export function lastOrder(orders: readonly DeprivationOfLiberty[]): DeprivationOfLiberty | null {
  const dated = orders.filter(({ DOLO_START }) => DOLO_START !== null);
  const openFirst = (order: DeprivationOfLiberty) => (isBlank(order, "DOLO_END") ? 0 : 1);
  return (
    dated.sort((a, b) => compareDays(b.DOLO_START, a.DOLO_START) || openFirst(a) - openFirst(b))[0] ?? null
  );
}
