import type { Collection } from "../../rules/rule";
import { indexReturn, type Return } from "../return/children";
import { collectionEnd, collectionStart, type CollectionYear } from "../return/collection-years";
import type { PostcodeDirectory, PostcodeEntry } from "../reference/postcodes";
import type { ProviderList } from "../reference/providers";
import { providersOfYear } from "../reference/supported-accommodation";
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
    postcodes: input.postcodes && remembering(input.postcodes),
    providers: input.providers && providersOfYear(input.providers, input.year),
    start: collectionStart(input.year),
    end: collectionEnd(input.year),
    index: indexReturn(tables),
    has: (table) => dataOf(tables, table) !== undefined,
  };
}

/** A dozen rules ask for the same postcodes: each is looked up once. */
export function remembering(directory: PostcodeDirectory): PostcodeDirectory {
  const known = new Map<string, PostcodeEntry | null>();
  return {
    edition: directory.edition,
    find(postcode) {
      let entry = known.get(postcode);
      if (entry === undefined) known.set(postcode, (entry = directory.find(postcode)));
      return entry;
    },
  };
}
