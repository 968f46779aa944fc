import type { Day } from "../return/days";

/** One row of the Ofsted provider list. */
export interface Provider {
  /** Unique reference number, always text, in capitals, trimmed. */
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
  /** Name of the local authority as the list spells it: for display. */
  readonly authorityName: string | null;
  /** Who runs the provider, as the list has it: "Private", "Local Authority"; null or absent where it does not say. */
  readonly sector?: string | null;
  /** Whether the row is a setting of supported accommodation, for which lists leave out codes that follow from the year. */
  readonly isSupportedAccommodation?: boolean;
}

/** A loaded provider list, current and closed providers together. */
export interface ProviderList {
  /** Date of the list for display, to stand behind "of": "1 September 2026". */
  readonly edition: string;
  readonly providers: readonly Provider[];
  /** Number of providers: a URN counts once, however many rows it has. */
  readonly count?: number;
  /** All rows of a URN, compared as text, trimmed and in capitals; empty when the list does not have it. */
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
