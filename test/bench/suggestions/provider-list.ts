import { postcodesIn } from "../../../scripts/practice/geography";
import { practiceProviderList } from "../../../scripts/practice/providers";
import { randomOf, type Random } from "../../../scripts/practice/random";
import { providerListOf, type Provider, type ProviderList } from "../../../src/reference/providers";

const KINDS: readonly (readonly [kind: string, codes: readonly string[], share: number])[] = [
  ["Children's home", ["K2"], 60],
  ["Fostering agency", ["U1", "U2", "U3", "U4", "U5", "U6"], 8],
  ["Supported accommodation", ["K3"], 25],
  ["Residential special school", ["S1"], 4],
  ["Residential family centre", ["R3"], 3],
];
const PROVIDER_CODES = ["PR4", "PR4", "PR4", "PR4", "PR5", "PR1", "PR2"];

/** One in this many providers of the practice list has another of its kind at its postcode. */
const WITH_NEIGHBOUR = 10;

/**
 * Returns the practice list among `count` made-up providers, as many as Ofsted's real list has: half of them numbered
 * SC and six digits, half with seven digits like real ones. One in ten of the practice list has another provider of its
 * kind at exactly its postcode, and one in 200 of the others is at a postcode where children of the return are placed.
 */
export function largeProviderList(count: number): ProviderList {
  const practice = practiceProviderList(2025);
  const random = randomOf(903);
  const places = [...postcodesIn("home"), ...postcodesIn("near")];
  const others = Array.from({ length: count }, (_, index) => otherProvider(index, random, places));
  const neighbours = practice.providers
    .filter((_, index) => index % WITH_NEIGHBOUR === 0)
    .map((provider, index) => ({
      ...provider,
      urn: String(2_900_000 + index),
      name: `Example Neighbour ${index + 1}`,
      providerCodes: [random.pick(PROVIDER_CODES)],
    }));
  return providerListOf(practice.edition, [...practice.providers, ...neighbours, ...others]);
}

function otherProvider(index: number, random: Random, places: readonly string[]): Provider {
  const kind = random.weighted(Object.fromEntries(KINDS.map(([name, , share]) => [name, share])));
  const codes = KINDS.find(([name]) => name === kind)?.[1] ?? [];
  const number = random.chance(0.5)
    ? `SC${random.int(20_000, 499_999).toString().padStart(6, "0")}`
    : String(random.int(1_025_000, 2_800_000));
  return {
    urn: number,
    name: `Example Provider ${index + 1}`,
    kind,
    placementCodes: codes,
    providerCodes: [random.pick(PROVIDER_CODES)],
    registered: 14_000,
    closed: random.chance(0.2) ? 19_000 : null,
    postcode: random.chance(0.005) ? random.pick(places) : madeUpPostcode(random),
    authorityName: null,
  };
}

function madeUpPostcode(random: Random): string {
  const letters = [..."ABDEFGHJLNPQRSTUWXYZ"];
  const area = random.pick(["B", "BD", "DN", "LE", "NE", "NG", "PE", "S", "SK", "WA", "WN", "BL"]);
  return `${area}${random.int(1, 40)} ${random.int(0, 9)}${random.pick(letters)}${random.pick(letters)}`;
}
