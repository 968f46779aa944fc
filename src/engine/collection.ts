import type { Collection } from "../../rules/rule";
import { indexReturn, type Return } from "../return/children";
import { collectionEnd, collectionStart, type CollectionYear } from "../return/collection-years";
import type { PostcodeDirectory } from "../reference/postcodes";
import type { ProviderList } from "../reference/providers";
import { dataOf } from "./inputs";

export interface CollectionInput {
  readonly year: CollectionYear;
  /** Upper-tier ONS code of the returning authority; null when it was not given. */
  readonly localAuthority: string | null;
  readonly postcodes: PostcodeDirectory | null;
  readonly providers: ProviderList | null;
}

/** The collection of a return: its dates, its reference data, and what rules may ask about the whole return. */
export function collectionOf(tables: Return, input: CollectionInput): Collection {
  return {
    ...input,
    start: collectionStart(input.year),
    end: collectionEnd(input.year),
    index: indexReturn(tables),
    has: (table) => dataOf(tables, table) !== undefined,
  };
}
