import type { Day } from "../../src/return/days";
import type { Placement } from "./care";
import { pickPostcode, type Area } from "./geography";
import { providersOfPlacement } from "./providers";
import type { Random } from "./random";
import type { World } from "./world";

/** What a placement must suit. */
export interface PlacementNeeds {
  readonly day: Day;
  /** Age in completed years on that day. */
  readonly age: number;
  readonly legalStatus: string;
  /** "" when not known. */
  readonly homePostcode: string;
}

type Place = "U1" | "U2" | "U3" | "U4" | "U5" | "U6" | "K1" | "K2" | "K3" | "P1" | "P2" | "P3" | "R1" | "R2";
type RarePlace = "R3" | "R5" | "S1" | "Z12";
type Weights = Partial<Record<Place | RarePlace, number>>;

const NOT_INSPECTED = "XXXXXXX";

/** Chooses a placement for which no rule of any year gives a finding: provider, postcode and URN agree. */
export function choosePlacement(random: Random, world: World, needs: PlacementNeeds): Placement {
  const place = random.weighted(weightsOf(world, needs));
  switch (place) {
    case "K1":
    case "K2":
    case "R3":
    case "S1":
      return listedPlacement(random, place, needs);
    case "K3":
      return supportedAccommodation(random, world, needs);
    case "P1":
      return { place, provider: "PR0", postcode: pickPostcode(random, "home"), urn: "" };
    case "P2":
    case "P3":
      return unlistedPlacement(random, place, "PR4", "home", needs);
    case "R1":
      return unlistedPlacement(
        random,
        place,
        random.pick(["PR4", "PR5"]),
        random.pick(["home", "near"]),
        needs,
      );
    case "R2":
      return unlistedPlacement(random, place, "PR3", random.pick(["home", "near"]), needs);
    case "R5":
      return unlistedPlacement(random, place, "PR3", random.pick(["near", "far"]), needs);
    case "Z12":
      return unlistedPlacement(random, place, "", random.pick(["home", "near"]), needs);
    default:
      return fosterPlacement(random, place, needs);
  }
}

/** Makes a foster placement of a type. Outside England it has no URN. */
export function fosterPlacement(random: Random, place: string, needs: PlacementNeeds): Placement {
  const area = random.weighted<Area>({ home: 66, near: 25, far: 3, wales: 4, scotland: 2 });
  const postcode = pickPostcode(random, area, needs.homePostcode);
  if (area === "wales" || area === "scotland")
    return { place, provider: random.pick(["PR4", "PR5"]), postcode, urn: "" };
  if (/U[123]/.test(place) && random.chance(0.2))
    return { place, provider: "PR1", postcode, urn: NOT_INSPECTED };
  const service = random.chance(0.55) ? ownService() : random.pick(providersOfPlacement("U4"));
  const provider = service.sector === "Local Authority" && service !== ownService() ? "PR2" : undefined;
  return { place, provider: provider ?? service.providerCodes[0] ?? "", postcode, urn: service.urn };
}

/** Makes a placement for adoption. With the current foster carer, only the type of placement changes. */
export function adoptivePlacement(
  random: Random,
  place: string,
  current: Placement,
  needs: PlacementNeeds,
): Placement {
  if (place === "A3" || place === "A5") return { ...current, place, urn: NOT_INSPECTED };
  const postcode = pickPostcode(random, random.pick(["home", "near"]), needs.homePostcode, current.postcode);
  return { place, provider: random.pick(["PR1", "PR5"]), postcode, urn: NOT_INSPECTED };
}

/** Makes a temporary placement, T0 to T4: no provider, no URN. */
export function temporaryPlacement(
  random: Random,
  place: string,
  current: Placement,
  homePostcode: string,
): Placement {
  const postcode = pickPostcode(random, random.pick(["home", "near"]), current.postcode, homePostcode);
  return { place, provider: "", postcode, urn: "" };
}

/** Makes a short break in a residential care home: no postcode and no URN are recorded. */
export function shortBreakPlacement(random: Random): Placement {
  return { place: "R1", provider: random.pick(["PR4", "PR5"]), postcode: "", urn: "" };
}

function weightsOf(world: World, { age, legalStatus, day, homePostcode }: PlacementNeeds): Weights {
  const weights: Weights = { U6: 32, U4: 20, U3: 11, U1: 8, U5: age < 5 ? 6 : 1, U2: age < 5 ? 2 : 0 };
  if (legalStatus.startsWith("C") && homePostcode !== "") weights.P1 = 6;
  if (age < 2) weights.R3 = 3;
  if (age >= 4) weights.R1 = 1.5;
  if (age >= 6) Object.assign(weights, { K2: age >= 12 ? 22 : 8, S1: 2, R2: 0.7, Z12: 0.7 });
  if (age >= 12) Object.assign(weights, { K1: 0.7, R5: 0.7 });
  if (age >= 16) Object.assign(weights, { P3: 0.5, K3: allowsSupportedAccommodation(world, day) ? 40 : 0 });
  if (age >= 16 && world.year === "2022/23") weights.P2 = 6;
  return weights;
}

/**
 * Whether supported accommodation is possible. Until 2022/23 it (H5) had no URN; from 29 October 2023 it must have one.
 * So in the return of 2023/24 only placements that began in the year are free of contradictions.
 */
function allowsSupportedAccommodation(world: World, day: Day): boolean {
  return world.year !== "2023/24" || day >= world.thisYear.start;
}

function supportedAccommodation(random: Random, world: World, needs: PlacementNeeds): Placement {
  const placement = listedPlacement(random, "K3", needs);
  return world.year === "2022/23" ? { ...placement, urn: "" } : placement;
}

function listedPlacement(random: Random, place: string, { homePostcode }: PlacementNeeds): Placement {
  const choices = providersOfPlacement(place).filter(({ postcode }) => postcode !== homePostcode);
  const { urn, providerCodes, postcode } = random.pick(choices);
  return { place, provider: providerCodes[0] ?? "", postcode, urn };
}

function unlistedPlacement(
  random: Random,
  place: string,
  provider: string,
  area: Area,
  { homePostcode }: PlacementNeeds,
): Placement {
  return { place, provider, postcode: pickPostcode(random, area, homePostcode), urn: "" };
}

function ownService() {
  const own = providersOfPlacement("U4").find(({ providerCodes }) => providerCodes[0] === "PR1");
  if (!own) throw new Error("The provider list has no fostering service of the authority.");
  return own;
}
