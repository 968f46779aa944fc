import type { Collection } from "../../rules/rule";
import { indexReturn, type Return } from "../return/children";
import { collectionEnd, collectionStart, type CollectionYear } from "../return/collection-years";
import type { PostcodeDirectory, PostcodeEntry } from "../reference/postcodes";
import type { ProviderList } from "../reference/providers";
import { providersOfYear } from "../reference/supported-accommodation";
import { dataOf } from "./inputs";

export interface CollectionInput {
  readonly year: CollectionYear;
  /** Upper-tier ONS code of the returning authority; null when not given. */
  readonly localAuthority: string | null;
  readonly postcodes: PostcodeDirectory | null;
  readonly providers: ProviderList | null;
}

/**
 * Builds the collection of a return: its dates, its reference data, and what rules can look up about the whole return.
 */
export function collectionOf(tables: Return, input: CollectionInput): Collection {
  return {
    ...input,
    postcodes: input.postcodes && new RememberedPostcodes(input.postcodes),
    providers: input.providers && providersOfYear(input.providers, input.year),
    start: collectionStart(input.year),
    end: collectionEnd(input.year),
    index: indexReturn(tables),
    has: (table) => dataOf(tables, table) !== undefined,
  };
}

/**
 * A directory that looks each postcode up once, as a dozen rules ask for the same ones. It is a class so that all
 * instances share the same `find`: code that V8 optimised for it stays valid for the next return.
 */
export class RememberedPostcodes implements PostcodeDirectory {
  readonly edition: string;
  private readonly known = new Map<string, PostcodeEntry | null>();

  constructor(private readonly directory: PostcodeDirectory) {
    this.edition = directory.edition;
  }

  find(postcode: string): PostcodeEntry | null {
    let entry = this.known.get(postcode);
    if (entry === undefined) this.known.set(postcode, (entry = this.directory.find(postcode)));
    return entry;
  }
}
