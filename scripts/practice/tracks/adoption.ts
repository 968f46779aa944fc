import type { Day } from "../../../src/return/days";
import { CareBuilder, type Stay } from "../care";
import { awayFromYearBoundary } from "../care-periods";
import type { Adoption, AdoptionDecision } from "../child-history";
import { adoptivePlacement, fosterPlacement } from "../placements";
import type { Random } from "../random";
import { needsOn, type CareSettings } from "./standard";

export interface AdoptionCourse {
  readonly stays: readonly Stay[];
  readonly decision: AdoptionDecision;
  readonly adoption: Adoption | null;
}

/** A couple or a single adopter, with matching number, sex and legal status. */
const ADOPTERS: readonly (readonly [number: string, sex: string, legalStatus: string])[] = [
  ["1", "F1", "L0"],
  ["1", "M1", "L0"],
  ["2", "MF", "L11"],
  ["2", "MF", "L11"],
  ["2", "MF", "L3"],
  ["2", "MM", "L12"],
  ["2", "FF", "L12"],
  ["2", "FF", "L2"],
  ["2", "MM", "L4"],
];

/**
 * Makes the course of an adoption: care begins, the decision is made, a placement order follows (unless the parents
 * consent), and the child is matched, placed with the adopters and adopted. Anything after the year stays open.
 */
export function adoptionCourse(settings: CareSettings, careStart: Day): AdoptionCourse {
  const { random, world } = settings;
  const placed = careStart + random.int(110, 230);
  if (random.chance(0.12)) return reversedPlan(settings, careStart, placed);
  const byConsent = random.chance(0.15);
  const ordered = awayFromYearBoundary(placed + random.int(25, 90), world);
  const moved = awayFromYearBoundary(ordered + random.int(60, 160), world);
  const adopted = awayFromYearBoundary(moved + random.int(90, 220), world);
  const matched = moved - random.int(8, 35);
  const byFosterCarer = random.chance(0.25);

  const builder = beginFostered(settings, careStart, byConsent ? "V2" : "C1");
  const steps: [Day, () => void][] = [
    [ordered, () => (byConsent ? undefined : builder.changeLegalStatus(ordered, "E1"))],
    [moved, () => moveToAdopters(settings, builder, moved, byConsent, byFosterCarer)],
    [adopted, () => builder.leave(adopted, random.pick(["E11", "E12"]))],
  ];
  for (const [day, step] of steps) if (day <= world.thisYear.end) step();
  return {
    stays: builder.finish(),
    decision: { placed, ceased: null, ceasedReason: "" },
    adoption: adopted <= world.thisYear.end ? adoptionOf(random, matched, adopted, byFosterCarer) : null,
  };
}

function reversedPlan(settings: CareSettings, careStart: Day, placed: Day): AdoptionCourse {
  const { random, world } = settings;
  const ceased = awayFromYearBoundary(placed + random.int(60, 250), world);
  const builder = beginFostered(settings, careStart, "C1");
  if (ceased <= world.thisYear.end) builder.changeLegalStatus(ceased, "C2");
  return {
    stays: builder.finish(),
    decision: { placed, ceased, ceasedReason: random.pick(["RD1", "RD2", "RD3", "RD4"]) },
    adoption: null,
  };
}

function beginFostered(settings: CareSettings, careStart: Day, legalStatus: string): CareBuilder {
  const { random } = settings;
  for (;;) {
    const placement = fosterPlacement(random, "U5", needsOn(settings, careStart, legalStatus));
    if (placement.urn !== "") return new CareBuilder(careStart, "N1", legalStatus, placement);
  }
}

function moveToAdopters(
  settings: CareSettings,
  builder: CareBuilder,
  day: Day,
  byConsent: boolean,
  byFosterCarer: boolean,
): void {
  const place = byConsent ? (byFosterCarer ? "A3" : "A4") : byFosterCarer ? "A5" : "A6";
  const needs = needsOn(settings, day, builder.current.legalStatus);
  const placement = adoptivePlacement(settings.random, place, builder.current.placement, needs);
  builder.changePlacement(day, placement, byFosterCarer ? "PLACE" : "CARPL", byFosterCarer);
}

function adoptionOf(random: Random, matched: Day, adopted: Day, byFosterCarer: boolean): Adoption {
  const [number, sex, legalStatus] = random.pick(ADOPTERS);
  return { matched, adopted, byFosterCarer, number, sex, legalStatus };
}
