import { upperTierAuthority } from "./authorities";
import type { PostcodeDirectory } from "./postcodes";

/** Kilometres in a mile, as in the department's guidance. */
const KILOMETRES_PER_MILE = 1.6093;

/**
 * Returns PL_LA: the upper-tier ONS code of the authority in which a placement lies, or SCO, WAL or NIR. Null when the
 * postcode is blank, not in the directory, without a district, or in the Channel Islands or Isle of Man.
 */
export function placementAuthority(
  directory: PostcodeDirectory,
  placementPostcode: string | null,
): string | null {
  const district = districtOf(directory, placementPostcode);
  if (district === null) return null;
  if (district.startsWith("S")) return "SCO";
  if (district.startsWith("W")) return "WAL";
  if (district.startsWith("N")) return "NIR";
  return district.startsWith("E") ? upperTierAuthority(district) : null;
}

/**
 * Returns PL_LOCATION: IN when the placement lies in the returning authority, OUT when it lies anywhere else. Null when
 * the postcode is blank, unknown or without a district, or the returning authority was not given.
 * @param localAuthority upper-tier ONS code of the returning authority
 */
export function placementLocation(
  directory: PostcodeDirectory,
  placementPostcode: string | null,
  localAuthority: string | null,
): "IN" | "OUT" | null {
  if (localAuthority === null || districtOf(directory, placementPostcode) === null) return null;
  return placementAuthority(directory, placementPostcode) === localAuthority ? "IN" : "OUT";
}

/**
 * Returns PL_DISTANCE in tenths of a mile, as a whole number: the straight line between the grid references of home and
 * placement. Null when either postcode is blank, unknown or without a grid reference, and across the Irish Sea, because
 * Northern Ireland uses another grid.
 */
export function placementDistanceInTenths(
  directory: PostcodeDirectory,
  homePostcode: string | null,
  placementPostcode: string | null,
): number | null {
  const home = homePostcode === null ? null : directory.find(homePostcode);
  const placement = placementPostcode === null ? null : directory.find(placementPostcode);
  if (!home || !placement) return null;
  if (home.easting === null || home.northing === null) return null;
  if (placement.easting === null || placement.northing === null) return null;
  if (isIrishGrid(home.district) !== isIrishGrid(placement.district)) return null;
  const metres = Math.hypot(home.easting - placement.easting, home.northing - placement.northing);
  return Math.round((metres / 1000 / KILOMETRES_PER_MILE) * 10);
}

function districtOf(directory: PostcodeDirectory, postcode: string | null): string | null {
  return postcode === null ? null : (directory.find(postcode)?.district ?? null);
}

function isIrishGrid(district: string | null): boolean {
  return district?.startsWith("N") ?? false;
}
