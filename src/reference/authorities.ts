import { COUNTY_OF_DISTRICT, SUCCESSOR_OF, UPPER_TIER_AUTHORITIES } from "./authority-codes";

export interface Authority {
  /** Upper-tier ONS code: E06, E08, E09 or E10. */
  readonly code: string;
  readonly name: string;
}

const NAMES = new Map(Object.entries(UPPER_TIER_AUTHORITIES));

/** The authority of every code, current or replaced, in one map: rules look it up for every placement. */
const UPPER_TIERS = new Map(
  [UPPER_TIER_AUTHORITIES, COUNTY_OF_DISTRICT, SUCCESSOR_OF].flatMap(Object.keys).flatMap((code) => {
    const current = SUCCESSOR_OF[code] ?? code;
    const authority = COUNTY_OF_DISTRICT[current] ?? current;
    return NAMES.has(authority) ? [[code, authority]] : [];
  }),
);

/** The local authorities of England that return the SSDA903, by name. */
export const AUTHORITIES: readonly Authority[] = [...NAMES]
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));

/**
 * Returns the upper-tier authority of an English district: its own code for unitary, metropolitan and London
 * authorities, the county for a county district. Codes replaced in 2023 and 2025 give their successor. Null for any
 * other code.
 */
export function upperTierAuthority(district: string): string | null {
  return UPPER_TIERS.get(district) ?? null;
}

/** Returns the name of the authority that `upperTierAuthority` gives for a code; null for any other code. */
export function authorityName(code: string): string | null {
  return NAMES.get(upperTierAuthority(code) ?? "") ?? null;
}
