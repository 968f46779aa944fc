import type { Day } from "../../../src/return/days";
import type { Stay } from "../care";
import type { YearView } from "../world";
import { dateText, rowOf, type PracticeRow } from "./rows";
import { hasReachedAge, type YearContext } from "./year-facts";

export function episodesRows({ child, view, stays }: YearContext): PracticeRow[] {
  return stays.map((stay) =>
    rowOf("Episodes", {
      CHILD: child.id,
      DECOM: dateText(stay.start),
      RNE: stay.newReason,
      LS: stay.legalStatus,
      CIN: stay.need,
      PLACE: placeCode(stay, view),
      PLACE_PROVIDER: stay.placement.provider,
      DEC: dateText(stay.end),
      REC: stay.endReason,
      REASON_PLACE_CHANGE: stay.changeReason,
      HOME_POST: child.homePostcode,
      PL_POST: stay.placement.postcode,
      URN: stay.placement.urn,
    }),
  );
}

export function reviewsRows({ child, view, random }: YearContext): PracticeRow[] {
  return child.reviews
    .filter((review) => isInside(review, view))
    .map((review) =>
      rowOf("Reviews", {
        CHILD: child.id,
        DOB: dateText(child.dateOfBirth),
        REVIEW: dateText(review),
        REVIEW_CODE: hasReachedAge(child, 4, review) ? random.weighted(PARTICIPATION) : "PN0",
      }),
    );
}

const PARTICIPATION = { PN1: 45, PN2: 3, PN3: 6, PN4: 4, PN5: 4, PN6: 30, PN7: 8 };

export function missingRows({ child, view }: YearContext): PracticeRow[] {
  return child.missing
    .filter(({ start, end }) => start <= view.end && (end === null || end >= view.start))
    .map(({ code, start, end }) =>
      rowOf("Missing", {
        CHILD: child.id,
        DOB: dateText(child.dateOfBirth),
        MISSING: code,
        MIS_START: dateText(start),
        MIS_END: dateText(notAfter(end, view)),
      }),
    );
}

/** Returns the rows of SWEpisodes, which began in 2023/24. Children with short breaks are left out. */
export function socialWorkerRows({ child, view, stays }: YearContext): PracticeRow[] {
  if (stays.length === 0) return [];
  return child.socialWorkers
    .filter(({ start, end }) => start <= view.end && (end === null || end >= view.start))
    .map(({ worker, start, end, reason }) =>
      rowOf("SWEpisodes", {
        CHILD: child.id,
        DOB: dateText(child.dateOfBirth),
        SW_ID: worker,
        SW_DECOM: dateText(start),
        SW_DEC: dateText(notAfter(end, view)),
        SW_REASON: reason,
      }),
    );
}

export function libertyRows({ child, view }: YearContext): PracticeRow[] {
  const order = child.libertyOrder;
  if (!order || order.start > view.end || (order.end !== null && order.end < view.start)) return [];
  return [
    rowOf("DoLo", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      DOLO_START: dateText(order.start),
      DOLO_END: dateText(notAfter(order.end, view)),
    }),
  ];
}

/**
 * Returns the code of a placement in a year. Supported accommodation is H5 until 2023/24, then K3; other placements are
 * Z1 until 2024/25, then Z12.
 */
function placeCode({ placement }: Stay, { startYear }: YearView): string {
  if (placement.place === "K3" && startYear <= 2023) return "H5";
  if (placement.place === "Z12" && startYear <= 2024) return "Z1";
  return placement.place;
}

function isInside(day: Day, { start, end }: YearView): boolean {
  return day >= start && day <= end;
}

function notAfter(day: Day | null, { end }: YearView): Day | null {
  return day !== null && day > end ? null : day;
}
