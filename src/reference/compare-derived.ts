import { upperTierAuthority } from "./authorities";
import type { Row } from "../return/rows";
import { placementAuthority, placementDistanceInTenths, placementLocation } from "./placement";
import type { PostcodeDirectory } from "./postcodes";

/** A field that the department works out, where the return brings another value for it. */
export interface DerivedDifference {
  readonly row: Row<"Episodes">;
  readonly field: "PL_LA" | "PL_LOCATION" | "PL_DISTANCE";
  /** What the return says; distances in miles. */
  readonly own: string;
  /** What follows from the postcodes; distances in miles with one decimal. */
  readonly derived: string;
}

/** Values of PL_LA that no postcode gives: only the authority knows them. */
const STATED_ONLY: ReadonlySet<string> = new Set(["CON", "NUK"]);
/** What stands for a distance that cannot be known. */
const NO_DISTANCE_IN_TENTHS = 9999;

/**
 * Where a return brings its own PL_LA, PL_LOCATION or PL_DISTANCE and they differ from what its postcodes give. Values
 * are compared, never replaced; an authority is the same under the code of its district, or one of before. Nothing is
 * said where the return brings no value, where none can be worked out, and where it says that the place is confidential
 * or abroad, or the distance not known.
 * @param localAuthority upper-tier ONS code of the returning authority; null when not given: PL_LOCATION is not compared
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
  const ownTenths = Math.round(row.PL_DISTANCE * 10);
  if (ownTenths === derivedTenths || ownTenths === NO_DISTANCE_IN_TENTHS) return [];
  const derived = (derivedTenths / 10).toFixed(1);
  return [{ row, field: "PL_DISTANCE", own: String(row.PL_DISTANCE), derived }];
}

function statedOnly({ PL_LA }: Row<"Episodes">): boolean {
  return PL_LA !== null && STATED_ONLY.has(PL_LA);
}
