import { groupBy } from "../../return/grouping";
import type { Provider } from "../providers";
import type { ProviderColumns } from "./provider-columns";

/** The providers of one sheet, with the columns they were read from. */
export interface SheetProviders {
  readonly columns: ProviderColumns;
  readonly providers: readonly Provider[];
}

/**
 * Combines the providers of several sheets. Lists up to 2022 give the addresses on a separate sheet. Where a workbook
 * has a sheet of providers without postcodes and one of postcodes without codes and dates, the postcodes go to the rows
 * of the same URN; a URN with several addresses gets a row for each. Addresses whose URN is on no such sheet stay as
 * rows of their own. Other sheets are simply concatenated.
 */
export function joinAddresses(sheets: readonly SheetProviders[]): Provider[] {
  const withoutPostcodes = sheets.filter(({ columns }) => columns.postcode === null);
  const addresses = sheets.filter(({ columns }) => isAddresses(columns));
  if (withoutPostcodes.length === 0 || addresses.length === 0) {
    return sheets.flatMap(({ providers }) => providers);
  }
  const addressesByUrn = groupBy(
    addresses.flatMap(({ providers }) => providers),
    ({ urn }) => urn,
  );
  const joined = new Set<string>();
  const providers = sheets.flatMap((sheet) => {
    if (isAddresses(sheet.columns)) return [];
    if (sheet.columns.postcode !== null) return sheet.providers;
    return sheet.providers.flatMap((provider) => {
      joined.add(provider.urn);
      const found = addressesByUrn.get(provider.urn) ?? [];
      return found.length === 0 ? [provider] : found.map((address) => addAddress(provider, address));
    });
  });
  return [...providers, ...[...addressesByUrn].flatMap(([urn, rows]) => (joined.has(urn) ? [] : rows))];
}

function isAddresses({ postcode, codes, registered, closed }: ProviderColumns): boolean {
  return postcode !== null && codes.length === 0 && registered === null && closed === null;
}

function addAddress(provider: Provider, address: Provider): Provider {
  return {
    ...provider,
    name: provider.name === "" ? address.name : provider.name,
    postcode: address.postcode,
    authorityName: provider.authorityName ?? address.authorityName,
  };
}
