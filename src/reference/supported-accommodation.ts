import type { CollectionYear } from "../return/collection-years";
import { providerListOf, type Provider, type ProviderList } from "./providers";

/** Every provider code except that for parents (PR0), for when the list does not give the sector. */
const ANY_PROVIDER_CODE = ["PR1", "PR2", "PR3", "PR4", "PR5"];

/**
 * Returns the list as it applies to a collection year. For supported accommodation settings, lists leave codes out and
 * give K3 in years that had another code. So such a setting also gets the placement code of the year (H5 in 2023/24, K3
 * from 2024/25) and, where it has no provider code, the provider codes that its sector allows.
 */
export function providersOfYear(list: ProviderList, year: CollectionYear): ProviderList {
  if (!list.providers.some(({ isSupportedAccommodation }) => isSupportedAccommodation)) return list;
  const providers = list.providers.map((provider) =>
    provider.isSupportedAccommodation ? withCodesOfYear(provider, year) : provider,
  );
  return providerListOf(list.edition, providers);
}

function withCodesOfYear(provider: Provider, year: CollectionYear): Provider {
  const code = placementCodeOf(year);
  const { placementCodes, providerCodes } = provider;
  return {
    ...provider,
    placementCodes:
      code === null || placementCodes.includes(code) ? placementCodes : [...placementCodes, code],
    providerCodes: providerCodes.length > 0 ? providerCodes : codesOfSector(provider.sector ?? ""),
  };
}

function placementCodeOf(year: CollectionYear): string | null {
  if (year < "2023/24") return null;
  return year === "2023/24" ? "H5" : "K3";
}

function codesOfSector(sector: string): readonly string[] {
  if (/private/i.test(sector)) return ["PR4"];
  if (/voluntary|charit/i.test(sector)) return ["PR5"];
  if (/local authority/i.test(sector)) return ["PR1", "PR2"];
  if (/health|nhs/i.test(sector)) return ["PR3"];
  return ANY_PROVIDER_CODE;
}
