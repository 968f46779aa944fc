import { count } from "../return/words";
import type { PostcodeDirectory } from "./postcodes";
import type { PostcodeManifest } from "./postcode-index/manifest";
import type { ProviderList } from "./providers";

/** Returns the title of a provider list in reports: "Ofsted provider list of 1 September 2026 (10,240 providers)". */
export function providerListTitle(list: ProviderList): string {
  const providers = list.count ?? new Set(list.providers.map(({ urn }) => urn)).size;
  return `Ofsted provider list of ${list.edition} (${count(providers, "provider")})`;
}

/**
 * Returns the title of a postcode directory in reports: "ONS Postcode Directory, November 2025 (2,720,556 postcodes)".
 */
export function postcodeDirectoryTitle(
  directory: Pick<PostcodeDirectory, "edition"> & { readonly manifest?: PostcodeManifest },
): string {
  const { edition, manifest } = directory;
  const size = manifest ? ` (${count(manifest.postcodes, "postcode")})` : "";
  return `ONS Postcode Directory, ${edition}${size}`;
}
