import type { Return } from "../return/children";
import { iterateRows, valueOf } from "../return/rows";
import type { ProviderList } from "./providers";
import { areasOf } from "./postcode-index/loaded-postcodes";

/** Fields of Episodes that hold a postcode. */
const POSTCODE_FIELDS = ["HOME_POST", "PL_POST"] as const;

/**
 * Returns the areas of the postcode index that may be needed to check a return: those of its homes and placements, this
 * year's and last year's, and those of all providers.
 */
export function areasOfReturn(tables: Return, providers: ProviderList | null): string[] {
  const postcodes = new Set<string | null>();
  for (const data of [tables.thisYear.get("Episodes"), tables.lastYear.get("Episodes")]) {
    for (const row of iterateRows(data)) {
      for (const field of POSTCODE_FIELDS) postcodes.add(textOrNull(valueOf(row, field)));
    }
  }
  for (const { postcode } of providers?.providers ?? []) postcodes.add(postcode);
  return areasOf(postcodes);
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
