import { upperTierAuthority } from "../../src/reference/authorities";
import { directoryOf, type PostcodeDirectory } from "../../src/reference/postcodes";
import { POSTCODE_EDITION, PRACTICE_POSTCODES } from "./postcodes";
import type { Random } from "./random";

/** The authority that makes the practice return, by its ONS code. Its children are made up. */
export const HOME_AUTHORITY = "E08000012";

const LANCASHIRE = "E10000017";

/** Where a placement can be, relative to the authority. */
export type Area = "home" | "near" | "far" | "wales" | "scotland";

const DISTRICTS_OF: Readonly<Record<Area, readonly string[]>> = {
  home: ["E08000012"],
  near: ["E08000014", "E08000011", "E08000015", "E06000050", "E07000127", "E06000007"],
  far: ["E06000014"],
  wales: ["W06000005"],
  scotland: ["S12000006"],
};

const POSTCODES_OF = new Map(
  Object.entries(DISTRICTS_OF).map(([area, districts]) => [
    area,
    PRACTICE_POSTCODES.filter(({ district }) => districts.includes(district)).map(({ postcode }) => postcode),
  ]),
);

/** Returns the postcodes of an area. */
export function postcodesIn(area: Area): readonly string[] {
  return POSTCODES_OF.get(area) ?? [];
}

/** Returns the postcodes of an upper-tier authority. */
export function postcodesOfAuthority(authority: string): readonly string[] {
  return PRACTICE_POSTCODES.filter(({ district }) => upperTierAuthority(district) === authority).map(
    ({ postcode }) => postcode,
  );
}

/** Picks a postcode in an area, other than the ones named. */
export function pickPostcode(random: Random, area: Area, ...except: readonly string[]): string {
  const postcodes = postcodesIn(area);
  for (;;) {
    const postcode = random.pick(postcodes);
    if (!except.includes(postcode)) return postcode;
  }
}

/** Returns the small directory that the practice return is checked against. */
export function practicePostcodes(): PostcodeDirectory {
  return directoryOf(
    POSTCODE_EDITION,
    Object.fromEntries(PRACTICE_POSTCODES.map((entry) => [entry.postcode, entry])),
  );
}

/** Nearby authorities, which have providers of their own. */
export const NEAR_AUTHORITIES: readonly string[] = [
  "E08000014",
  "E08000011",
  "E08000015",
  "E06000050",
  LANCASHIRE,
  "E06000007",
];
