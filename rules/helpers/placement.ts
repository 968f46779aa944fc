import type { Collection } from "../rule";
import {
  placementAuthority,
  placementDistanceInTenths,
  placementLocation,
} from "../../src/reference/placement";
import { postcodeKey } from "../../src/reference/postcodes";
import type { Provider } from "../../src/reference/providers";
import type { Episode } from "./episodes";

/** Temporary placements: an absence from the main placement, which is expected to resume. */
const TEMPORARY_PLACEMENTS: ReadonlySet<string> = new Set(["T0", "T1", "T2", "T3", "T4"]);
export const ADOPTION_PLACEMENTS: ReadonlySet<string> = new Set(["A3", "A4", "A5", "A6"]);
export const FOSTER_PLACEMENTS: ReadonlySet<string> = new Set(["U1", "U2", "U3", "U4", "U5", "U6"]);

/** URN of a provider that Ofsted does not inspect. */
export const URN_NOT_INSPECTED = "XXXXXXX";

/** Whether URN can be XXXXXXX for this PLACE: adoption and foster care (catalogue, 242); false when blank. */
export function mayBeNotInspected({ PLACE }: Episode): boolean {
  return isOneOf(ADOPTION_PLACEMENTS, PLACE) || isOneOf(FOSTER_PLACEMENTS, PLACE);
}

/** Whether a set of codes contains a code; false for a blank. */
export function isOneOf(codes: ReadonlySet<string>, code: string | null): boolean {
  return code !== null && codes.has(code);
}

/** Whether PLACE is T0 to T4; false when blank. */
export function isTemporary(episode: Episode): boolean {
  return isOneOf(TEMPORARY_PLACEMENTS, episode.PLACE);
}

/**
 * Returns PL_LA: the upper-tier authority of PL_POST, or SCO, WAL or NIR; CON (confidential) and NUK (outside the
 * United Kingdom) if the return itself says so, because no postcode gives them. Null when not known. Needs "postcodes".
 */
export function placementAuthorityOf(episode: Episode, { postcodes }: Collection): string | null {
  if (episode.PL_LA === "CON" || episode.PL_LA === "NUK") return episode.PL_LA;
  return postcodes === null ? null : placementAuthority(postcodes, episode.PL_POST);
}

/** Returns PL_LOCATION from PL_POST and the returning authority; null when not known. Needs "postcodes". */
export function placementLocationOf(
  episode: Episode,
  { postcodes, localAuthority }: Collection,
): "IN" | "OUT" | null {
  return postcodes === null ? null : placementLocation(postcodes, episode.PL_POST, localAuthority);
}

/** Returns PL_DISTANCE in tenths of a mile from HOME_POST and PL_POST; null when not known. Needs "postcodes". */
export function distanceInTenthsOf(episode: Episode, { postcodes }: Collection): number | null {
  return postcodes === null ? null : placementDistanceInTenths(postcodes, episode.HOME_POST, episode.PL_POST);
}

/** Whether the postcode directory contains a postcode, ignoring spaces; false for a blank. Needs "postcodes". */
export function isKnownPostcode(postcode: string | null, { postcodes }: Collection): boolean {
  return postcode !== null && postcodes !== null && postcodes.find(postcode) !== null;
}

/** Whether two postcodes are the same, ignoring case and spaces. */
export function isSamePostcode(a: string, b: string): boolean {
  return a === b || postcodeKey(a) === postcodeKey(b);
}

/** Whether the episode names a provider: URN is filled in and is not the placeholder XXXXXXX. */
export function namesProvider(episode: Episode): boolean {
  return episode.URN !== null && episode.URN.trim() !== URN_NOT_INSPECTED;
}

/** Returns the provider list's rows for the episode's URN; none when it is blank or not listed. Needs "providers". */
export function providersOf(episode: Episode, { providers }: Collection): readonly Provider[] {
  return episode.URN === null ? [] : (providers?.find(episode.URN) ?? []);
}

/** Returns the upper-tier authority of a postcode, or SCO, WAL or NIR; null when there is none. Needs "postcodes". */
export function authorityOfPostcode(postcode: string | null, { postcodes }: Collection): string | null {
  return postcodes === null ? null : placementAuthority(postcodes, postcode);
}

/** Whether the postcode directory has a district for a postcode; false for a blank. Needs "postcodes". */
export function hasDistrict(postcode: string | null, { postcodes }: Collection): boolean {
  const entry = postcode === null ? null : postcodes?.find(postcode);
  return entry ? entry.district !== null : false;
}

/** Whether the postcode directory has a grid reference for a postcode; false for a blank. Needs "postcodes". */
function hasGridReference(postcode: string | null, { postcodes }: Collection): boolean {
  const entry = postcode === null ? null : postcodes?.find(postcode);
  return entry ? entry.easting !== null && entry.northing !== null : false;
}

/**
 * Whether the home and the placement of an episode both have a grid reference, so that the department has a distance
 * for it. Also true across the Irish Sea, where `distanceInTenthsOf` returns null because the grids differ. Needs
 * "postcodes".
 */
export function hasBothGridReferences({ HOME_POST, PL_POST }: Episode, collection: Collection): boolean {
  return hasGridReference(HOME_POST, collection) && hasGridReference(PL_POST, collection);
}

/** Values of PL_LA for a placement outside England, or whose authority is confidential. */
const NOT_KNOWN_IN_ENGLAND: ReadonlySet<string> = new Set(["CON", "NIR", "SCO", "WAL", "NUK"]);

/** Whether PL_LA says that the placement is outside England or confidential; false when not known. Needs "postcodes". */
export function isOutsideEnglandOrConfidential(episode: Episode, collection: Collection): boolean {
  return isOneOf(NOT_KNOWN_IN_ENGLAND, placementAuthorityOf(episode, collection));
}
