import { postcodeKey } from "../reference/postcodes";
import type { Provider, ProviderList } from "../reference/providers";
import { groupBy } from "../return/grouping";
import {
  lettersAndDigits,
  oneErrorAway,
  SIGNS_TEXT,
  TYPING_ERROR_TEXTS,
  type TypingError,
} from "./typing-errors";

/** How a recorded URN may differ from the one meant: by a typing error, or as below. */
export type UrnSlip = TypingError | "signs" | "without-sc" | "with-sc";

export const URN_SLIP_TEXTS: Readonly<Record<UrnSlip, string>> = {
  ...TYPING_ERROR_TEXTS,
  signs: SIGNS_TEXT,
  "without-sc": "the letters SC missing or incomplete",
  "with-sc": "extra letters before the number",
};

/** A provider list that can also be looked up by postcode and by numbers that were mistyped. */
export interface ProviderIndex {
  /** Date of the list, for display. */
  readonly edition: string;
  /** The rows of a URN, compared as text, trimmed and in capitals. */
  find(urn: string): readonly Provider[];
  /** The URNs at a postcode, whatever its spaces and case. */
  urnsAt(postcode: string): readonly string[];
  /** Listed URNs that are one typing error away, or differ in the letters SC in front or in signs and spaces between. */
  urnsNear(urn: string): ReadonlyMap<string, UrnSlip>;
  /** The postcode of the list that differs in signs alone, else those one typing error away, as the list has them. */
  postcodesNear(postcode: string): readonly string[];
}

const URN_CHARACTERS = "0123456789";
export const POSTCODE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Indexes a provider list. Every answer is kept, since the same errors come on many rows. */
export function indexProviders(list: ProviderList): ProviderIndex {
  const byPostcode = groupBy(
    list.providers.filter(({ postcode }) => postcode !== null),
    ({ postcode }) => postcodeKey(postcode ?? ""),
  );
  const listed = new Set(list.providers.map(({ urn }) => urn));
  const urnsNear = remembered((urn: string) => nearUrns(urn, listed));
  const postcodesNear = remembered((key: string) => {
    const plain = lettersAndDigits(key);
    const isInSigns = plain !== key && byPostcode.has(plain);
    const near = isInSigns ? [plain] : [...oneErrorAway(plain, POSTCODE_CHARACTERS).keys()];
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
  for (const [other, error] of oneErrorAway(plain, URN_CHARACTERS)) add(other, error);
  return near;
}

/** Keeps what a function answered. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = ask(text)));
    return answer;
  };
}
