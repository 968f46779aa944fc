import { upperTierAuthority } from "./authorities";
import type { Row } from "../return/rows";
import { placementAuthority, placementDistanceInTenths, placementLocation } from "./placement";
import type { PostcodeDirectory } from "./postcodes";

/** A field that the department derives, where the return supplies a different value. */
export interface DerivedDifference {
  readonly row: Row<"Episodes">;
  readonly field: "PL_LA" | "PL_LOCATION" | "PL_DISTANCE";
  /** The return's own value; distances in miles. */
  readonly own: string;
  /** The value derived from the postcodes; distances in miles with one decimal place. */
  readonly derived: string;
}

/** Values of PL_LA that cannot be derived from a postcode: only the authority knows them. */
const STATED_ONLY: ReadonlySet<string> = new Set(["CON", "NUK"]);
/** The value that stands for an unknown distance. */
const NO_DISTANCE_IN_TENTHS = 9999;

/**
 * Returns where a return's own PL_LA, PL_LOCATION or PL_DISTANCE differs from the value derived from its postcodes.
 * Values are compared, never replaced. Authorities match if they are the same under a district code or a replaced code.
 * Nothing is returned where the return has no value, where none can be derived, or where it says that the place is
 * confidential or abroad, or that the distance is not known.
 * @param localAuthority upper-tier ONS code of the returning authority; null when not given: PL_LOCATION is then not
 *   compared
 */
export function compareDerived(
  rows: readonly Row<"Episodes">[],
  directory: PostcodeDirectory,
  localAuthority: string | null,
): DerivedDifference[] {
  return rows.flatMap((row) => [
    ...(statedOnly(row)
      ? []
      : [
          ...compareAuthority(row, placementAuthority(directory, row.PL_POST)),
          ...compareLocation(row, placementLocation(directory, row.PL_POST, localAuthority)),
        ]),
    ...compareDistance(row, placementDistanceInTenths(directory, row.HOME_POST, row.PL_POST)),
  ]);
}

function compareAuthority(row: Row<"Episodes">, derived: string | null): DerivedDifference[] {
  const own = row.PL_LA;
  if (own === null || derived === null) return [];
  return (upperTierAuthority(own) ?? own) === derived ? [] : [{ row, field: "PL_LA", own, derived }];
}

function compareLocation(row: Row<"Episodes">, derived: string | null): DerivedDifference[] {
  const own = row.PL_LOCATION;
  return own === null || derived === null || own === derived
    ? []
    : [{ row, field: "PL_LOCATION", own, derived }];
}

function compareDistance(row: Row<"Episodes">, derivedTenths: number | null): DerivedDifference[] {
  if (row.PL_DISTANCE === null || derivedTenths === null) return [];
  const recordedTenths = Math.round(row.PL_DISTANCE * 10);
  if (recordedTenths === derivedTenths || recordedTenths === NO_DISTANCE_IN_TENTHS) return [];
  const derived = (derivedTenths / 10).toFixed(1);
  return [{ row, field: "PL_DISTANCE", own: String(row.PL_DISTANCE), derived }];
}

function statedOnly({ PL_LA }: Row<"Episodes">): boolean {
  return PL_LA !== null && STATED_ONLY.has(PL_LA);
}
