import { postcodeKey } from "../reference/postcodes";
import type { Provider, ProviderList } from "../reference/providers";
import { groupBy } from "../return/grouping";
import { lettersAndDigits, textsOneErrorAway, TYPING_ERROR_TEXTS, type TypingError } from "./typing-errors";

/** How a recorded URN may differ from the intended one: by a typing error, or as listed here. */
export type UrnSlip = TypingError | "signs" | "without-sc" | "with-sc";

export const URN_SLIP_TEXTS: Readonly<Record<Exclude<UrnSlip, "signs">, string>> = {
  ...TYPING_ERROR_TEXTS,
  "without-sc": "the letters SC missing or incomplete",
  "with-sc": "extra letters before the number",
};

/** A provider list that can also be searched by postcode and by mistyped numbers. */
export interface ProviderIndex {
  /** Date of the list, for display. */
  readonly edition: string;
  /** Returns the rows with a URN, ignoring case and surrounding spaces. */
  find(urn: string): readonly Provider[];
  /** Returns the URNs at a postcode, ignoring case and spaces. */
  urnsAt(postcode: string): readonly string[];
  /**
   * Returns listed URNs that are one typing error away, or differ only in a leading SC or in signs and spaces between
   * characters.
   */
  urnsNear(urn: string): ReadonlyMap<string, UrnSlip>;
  /** Returns the listed postcode that differs only in signs; else those one typing error away. As spelt in the list. */
  postcodesNear(postcode: string): readonly string[];
}

const URN_CHARACTERS = "0123456789";
export const POSTCODE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Indexes a provider list. Every answer is cached, because the same errors recur on many rows. */
export function indexProviders(list: ProviderList): ProviderIndex {
  const byPostcode = groupBy(
    list.providers.filter(({ postcode }) => postcode !== null),
    ({ postcode }) => postcodeKey(postcode ?? ""),
  );
  const listed = new Set(list.providers.map(({ urn }) => urn));
  const urnsNear = memoise((urn: string) => nearUrns(urn, listed));
  const postcodesNear = memoise((key: string) => {
    const plain = lettersAndDigits(key);
    const differsOnlyInSigns = plain !== key && byPostcode.has(plain);
    const near = differsOnlyInSigns ? [plain] : [...textsOneErrorAway(plain, POSTCODE_CHARACTERS).keys()];
    return near.flatMap((other) => byPostcode.get(other)?.[0]?.postcode ?? []);
  });
  return {
    edition: list.edition,
    find: (urn) => list.find(urn),
    urnsAt: (postcode) => [
      ...new Set((byPostcode.get(postcodeKey(postcode)) ?? []).map((provider) => provider.urn)),
    ],
    urnsNear: (urn) => urnsNear(urn.trim().toUpperCase()),
    postcodesNear: (postcode) => postcodesNear(postcodeKey(postcode)),
  };
}

function nearUrns(urn: string, listed: ReadonlySet<string>): ReadonlyMap<string, UrnSlip> {
  const near = new Map<string, UrnSlip>();
  const add = (other: string, error: UrnSlip) => {
    if (other !== urn && listed.has(other) && !near.has(other)) near.set(other, error);
  };
  const plain = lettersAndDigits(urn);
  if (plain === "") return near;
  const digits = plain.replace(/^S?C?/, "");
  add(plain, "signs");
  add(`SC${digits}`, "without-sc");
  add(digits, "with-sc");
  for (const [other, error] of textsOneErrorAway(plain, URN_CHARACTERS)) add(other, error);
  return near;
}

/** Caches the answers of a function. */
function memoise<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = ask(text)));
    return answer;
  };
}
