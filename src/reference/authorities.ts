import { COUNTY_OF_DISTRICT, SUCCESSOR_OF, UPPER_TIER_AUTHORITIES } from "./authority-codes";

export interface Authority {
  /** Upper-tier ONS code: E06, E08, E09 or E10. */
  readonly code: string;
  readonly name: string;
}

/** The local authorities of England that return the SSDA903, by name. */
export const AUTHORITIES: readonly Authority[] = Object.entries(UPPER_TIER_AUTHORITIES)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));

/**
 * The upper-tier authority of an English district: its own code for unitary, metropolitan and London authorities,
 * the county for a county district. Codes replaced in 2023 and 2025 give their successor. Null for any other code.
 */
export function upperTierAuthority(district: string): string | null {
  const current = SUCCESSOR_OF[district] ?? district;
  const county = COUNTY_OF_DISTRICT[current] ?? current;
  return county in UPPER_TIER_AUTHORITIES ? county : null;
}

/** The name of an upper-tier authority; null for a code that is none today. */
export function authorityName(code: string): string | null {
  return UPPER_TIER_AUTHORITIES[upperTierAuthority(code) ?? ""] ?? null;
}
