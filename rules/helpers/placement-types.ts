import type { CollectionYear } from "../../src/return/collection-years";
import { isOneOf, isTemporary } from "./placement";
import type { Episode } from "./episodes";

const OTHER_TO_2024: ReadonlySet<string> = new Set(["Z1"]);
const OTHER_FROM_2025: ReadonlySet<string> = new Set(["Z11", "Z12", "Z13", "Z14"]);
/** With parents, in residential employment, care home, hospital or custody: none of these is registered with Ofsted. */
const WITHOUT_PROVIDER_NUMBER: ReadonlySet<string> = new Set(["P1", "P3", "R1", "R2", "R5"]);

/** Whether PLACE is an "other" placement: Z1 up to 2024/25, Z11 to Z14 from 2025/26. */
export function isOtherPlacement(episode: Episode, year: CollectionYear): boolean {
  return isOneOf(year >= "2025/26" ? OTHER_FROM_2025 : OTHER_TO_2024, episode.PLACE);
}

/**
 * Whether no URN is collected for the PLACE: P1, P3, R1, R2, R5, temporary and other placements, and P2 up to 2023/24.
 * H5 is left to the individual rules, which stop covering it in different years. False for a blank or unknown PLACE.
 */
export function isWithoutUrn(episode: Episode, year: CollectionYear): boolean {
  if (episode.PLACE === "P2") return year <= "2023/24";
  return (
    isOneOf(WITHOUT_PROVIDER_NUMBER, episode.PLACE) || isTemporary(episode) || isOtherPlacement(episode, year)
  );
}
