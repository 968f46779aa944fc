import type { Collection } from "../rule";
import { AUTHORITIES } from "../../src/reference/authorities";
import type { Provider } from "../../src/reference/providers";
import { authorityOfPostcode } from "./placement";

/** Words in authority names that the provider list and the Office for National Statistics do not use consistently. */
const LOOSE_WORDS: ReadonlySet<string> = new Set([
  "and",
  "borough",
  "city",
  "corporation",
  "council",
  "county",
  "district",
  "london",
  "metropolitan",
  "of",
  "royal",
  "the",
]);

/** The only authority whose name consists entirely of loose words. */
const CITY_OF_LONDON = { code: "E09000001", name: /\bcity of london\b/i };

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  AUTHORITIES.filter(({ code }) => code !== CITY_OF_LONDON.code).map(({ code, name }) => [
    nameKey(name),
    code,
  ]),
);

/**
 * Returns the authorities in which a row of the provider list lies: that of its postcode, and the one the list names,
 * if that is the name of an English authority. Usually one; none when neither is known. Needs "postcodes".
 */
export function authoritiesOfProvider(provider: Provider, collection: Collection): readonly string[] {
  const byPostcode = authorityOfPostcode(provider.postcode, collection);
  const byName = provider.authorityName === null ? null : authorityOfName(provider.authorityName);
  return [byPostcode, byName].filter((authority) => authority !== null);
}

const CODE_BY_WRITTEN_NAME = new Map<string, string | null>();

/**
 * Returns the upper-tier code of an authority by its name, in any of the usual forms; null when there is none of that
 * name. Results are cached by form: a list has few, and thousands of placements use them.
 */
function authorityOfName(name: string): string | null {
  let code = CODE_BY_WRITTEN_NAME.get(name);
  if (code === undefined) CODE_BY_WRITTEN_NAME.set(name, (code = codeOfName(name)));
  return code;
}

function codeOfName(name: string): string | null {
  return CITY_OF_LONDON.name.test(name) ? CITY_OF_LONDON.code : (CODE_BY_NAME.get(nameKey(name)) ?? null);
}

/**
 * Returns a key for a name: "Bristol, City of" and "Bristol City Council" give the same key, "London" alone gives an
 * empty one.
 */
function nameKey(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(/&/g, " and ")
      .match(/[a-z]+/g) ?? [];
  return words.filter((word) => !LOOSE_WORDS.has(word)).join(" ");
}
