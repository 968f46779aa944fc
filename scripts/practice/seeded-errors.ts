import type { SeededError } from "./seeds/seeded-error";
import { addressErrors } from "./seeds/addresses";
import { adoptionErrors } from "./seeds/adoption";
import { careLeaversErrors } from "./seeds/care-leavers";
import { childErrors } from "./seeds/child";
import { episodesErrors } from "./seeds/episodes";
import { formatErrors } from "./seeds/format";
import { healthErrors } from "./seeds/health";
import { integrityErrors } from "./seeds/integrity";
import { previousPermanenceErrors, socialWorkerErrors } from "./seeds/permanence-and-social-workers";
import { placementErrors } from "./seeds/placement";
import { missingErrors, reviewsErrors } from "./seeds/reviews-and-missing";
import { uascErrors } from "./seeds/uasc";
import { yearOnYearErrors } from "./seeds/year-on-year";

/** Every mistake of the practice return, by subject. */
export const SEEDED_ERRORS: ReadonlyMap<string, readonly SeededError[]> = new Map([
  ["Who the child is (Header)", childErrors],
  ["Unaccompanied asylum-seeking children (UASC)", uascErrors],
  ["Episodes", episodesErrors],
  ["Placements and providers (Episodes)", placementErrors],
  ["Postcodes and distance (Episodes)", addressErrors],
  ["Between the tables", integrityErrors],
  ["Reviews", reviewsErrors],
  ["Missing periods (Missing)", missingErrors],
  ["Health after 12 months (OC2)", healthErrors],
  ["Care leavers (OC3)", careLeaversErrors],
  ["Adoption (PlacedAdoption, AD1)", adoptionErrors],
  ["Previous permanence (PrevPerm)", previousPermanenceErrors],
  ["Social workers (SWEpisodes)", socialWorkerErrors],
  ["Compared with last year", yearOnYearErrors],
  ["The format of a cell (our own checks)", formatErrors],
]);
