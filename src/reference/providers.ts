import type { Day } from "../return/days";

/** One row of the Ofsted provider list. */
export interface Provider {
  /** Unique reference number: always text, trimmed, in capitals. */
  readonly urn: string;
  readonly name: string;
  readonly kind: string;
  /** Placement codes (K2, U4); empty where the list gives none. */
  readonly placementCodes: readonly string[];
  /** Provider codes (PR1 to PR5); empty where the list gives none. */
  readonly providerCodes: readonly string[];
  readonly registered: Day | null;
  /** Day on which the provider closed; null while it is open. */
  readonly closed: Day | null;
  readonly postcode: string | null;
  /** Name of the local authority as spelt in the list, for display. */
  readonly authorityName: string | null;
  /** Who runs the provider, as in the list: "Private", "Local Authority"; null or absent where it does not say. */
  readonly sector?: string | null;
  /** Whether the row is a supported accommodation setting, for which lists leave out codes that follow from the year. */
  readonly isSupportedAccommodation?: boolean;
}

/** A loaded provider list, current and closed providers together. */
export interface ProviderList {
  /** Date of the list for display, worded to follow "of": "1 September 2026". */
  readonly edition: string;
  readonly providers: readonly Provider[];
  /** Number of providers; a URN counts once, however many rows it has. */
  readonly count?: number;
  /** Returns all rows with a URN, ignoring case and surrounding spaces; empty when the list does not have it. */
  find(urn: string): readonly Provider[];
}

/** Indexes providers by their URN. */
export function providerListOf(edition: string, providers: readonly Provider[]): ProviderList {
  const byUrn = new Map<string, Provider[]>();
  for (const provider of providers) {
    const rows = byUrn.get(provider.urn);
    if (rows) rows.push(provider);
    else byUrn.set(provider.urn, [provider]);
  }
  const find = (urn: string) => byUrn.get(urn) ?? byUrn.get(urn.trim().toUpperCase()) ?? [];
  return { edition, providers, count: byUrn.size, find };
}
