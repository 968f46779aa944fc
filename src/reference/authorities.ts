import { COUNTY_OF_DISTRICT, SUCCESSOR_OF, UPPER_TIER_AUTHORITIES } from "./authority-codes";

export interface Authority {
  /** Upper-tier ONS code: E06, E08, E09 or E10. */
  readonly code: string;
  readonly name: string;
}

/** Rules ask for the authorities of all placements: maps are looked up several times faster than records. */
const SUCCESSORS = new Map(Object.entries(SUCCESSOR_OF));
const COUNTIES = new Map(Object.entries(COUNTY_OF_DISTRICT));
const NAMES = new Map(Object.entries(UPPER_TIER_AUTHORITIES));

/** The local authorities of England that return the SSDA903, by name. */
export const AUTHORITIES: readonly Authority[] = [...NAMES]
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));

/**
 * The upper-tier authority of an English district: its own code for unitary, metropolitan and London authorities,
 * the county for a county district. Codes replaced in 2023 and 2025 give their successor. Null for any other code.
 */
export function upperTierAuthority(district: string): string | null {
  const current = SUCCESSORS.get(district) ?? district;
  const county = COUNTIES.get(current) ?? current;
  return NAMES.has(county) ? county : null;
}

/** The name of an upper-tier authority; null for a code that is none today. */
export function authorityName(code: string): string | null {
  return NAMES.get(upperTierAuthority(code) ?? "") ?? null;
}
