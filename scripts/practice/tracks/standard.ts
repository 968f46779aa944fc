import { ageOn, type Day } from "../../../src/return/days";
import { CareBuilder, type Placement, type Stay } from "../care";
import { awayFromYearBoundary } from "../care-periods";
import type { CarePeriod } from "../child-history";
import { choosePlacement, temporaryPlacement, type PlacementNeeds } from "../placements";
import type { Random } from "../random";
import type { World } from "../world";
import { endReason } from "./end-reasons";

export interface CareSettings {
  readonly random: Random;
  readonly world: World;
  readonly dateOfBirth: Day;
  readonly homePostcode: string;
  readonly unaccompanied: boolean;
}

/** The longest stays in temporary placements, in days, that the checks accept. */
const MAX_DAYS_AWAY = { T0: 14, T1: 40, T2: 14, T3: 20, T4: 7 } as const;

/** Makes the episodes of an ordinary period of care that overlap the two years. */
export function standardCare(settings: CareSettings, period: CarePeriod): readonly Stay[] {
  const { random, world } = settings;
  const builder = beginCare(settings, period);
  const until = Math.min(period.end ?? Infinity, world.thisYear.end);
  const hadHoliday = { T3: false };
  let day = firstChange(random, builder.current, world);
  while (day < until - 26) {
    day = change(settings, builder, awayFromYearBoundary(day, world), hadHoliday);
    day += random.int(25, 480);
  }
  if (period.end !== null) {
    builder.leave(period.end, endReason(random, builder.current, settings.dateOfBirth, period.end));
  }
  return builder.finish();
}

/** Returns what a placement on a day must suit. */
export function needsOn(settings: CareSettings, day: Day, legalStatus: string): PlacementNeeds {
  const age = ageOn(settings.dateOfBirth, day);
  return { day, age, legalStatus, homePostcode: settings.homePostcode };
}

/** Starts with the episode that was open when last year began, or with the start of care. */
function beginCare(settings: CareSettings, period: CarePeriod): CareBuilder {
  const { random, world, unaccompanied } = settings;
  const need = unaccompanied ? "N8" : random.weighted(NEEDS);
  const earliest = Math.max(period.start, world.lastYear.start - 900);
  const isStart = earliest >= world.lastYear.start - 20 || (earliest === period.start && random.chance(0.35));
  if (isStart) return startOfCare(settings, period, need);
  const start = random.int(earliest + 1, world.lastYear.start - 10);
  const legalStatus = random.weighted({ C2: 70, C1: 12, V2: 18 });
  const placement = choosePlacement(random, world, needsOn(settings, start, legalStatus));
  return new CareBuilder(start, need, legalStatus, placement, random.weighted({ P: 75, L: 15, B: 10 }));
}

function startOfCare(settings: CareSettings, period: CarePeriod, need: string): CareBuilder {
  const { random, world, unaccompanied } = settings;
  const isLong = (period.end ?? Infinity) > period.start + 60;
  const first = isLong && !unaccompanied ? { L1: 4, L2: 6 } : {};
  const legalStatus = random.weighted<string>(
    unaccompanied ? { V2: 1 } : { V2: 48, C1: 36, C2: 6, ...first },
  );
  const placement = choosePlacement(random, world, needsOn(settings, period.start, legalStatus));
  const builder = new CareBuilder(period.start, need, legalStatus, placement);
  if (legalStatus === "L1") builder.changeLegalStatus(period.start + 2, random.pick(["C1", "V2"]));
  if (legalStatus === "L2") builder.changeLegalStatus(period.start + random.int(6, 18), "C1");
  return builder;
}

const NEEDS = { N1: 60, N2: 4, N3: 4, N4: 8, N5: 15, N6: 3, N7: 1, N8: 5 };

function firstChange(random: Random, { start }: Stay, world: World): Day {
  return Math.max(start, world.lastYear.start) + random.int(15, 520);
}

/** Makes one change on a day; returns the day on which things are settled again. */
function change(settings: CareSettings, builder: CareBuilder, day: Day, hadHoliday: { T3: boolean }): Day {
  const { random, world } = settings;
  const { legalStatus, placement } = builder.current;
  const kind = random.weighted({ placement: 60, legal: 20, both: 6, sameCarer: 5, away: 9 });
  const next = nextLegalStatus(random, legalStatus);
  if (kind === "away" && isClearOfYearEnd(day, world)) {
    return goAway(settings, builder, day, hadHoliday);
  }
  if (kind === "legal" && next !== null && !settings.unaccompanied) {
    builder.changeLegalStatus(day, next);
    return day;
  }
  if (kind === "sameCarer" && placement.place === "U6" && placement.urn !== "") {
    builder.changePlacement(day, { ...placement, place: "U4" }, "PLACE", true);
    return day;
  }
  const isBoth = kind === "both" && next !== null && !settings.unaccompanied;
  const newPlacement = otherPlacement(settings, day, isBoth ? next : legalStatus, placement);
  const reason = newPlacement.place === "R5" ? "CUSTOD" : random.weighted(CHANGE_REASONS);
  if (isBoth) builder.changeBoth(day, next, newPlacement, reason);
  else builder.changePlacement(day, newPlacement, reason);
  return day;
}

const CHANGE_REASONS = {
  CARPL: 45,
  CREQB: 12,
  CREQO: 12,
  LAREQ: 8,
  CHILD: 6,
  STAND: 3,
  ALLEG: 2,
  CLOSE: 2,
  APPRR: 1,
  OTHER: 9,
};

function goAway(settings: CareSettings, builder: CareBuilder, day: Day, hadHoliday: { T3: boolean }): Day {
  const { random, homePostcode } = settings;
  const { placement } = builder.current;
  const canGoOnHoliday = placement.place.startsWith("U") && !hadHoliday.T3;
  const place = random.weighted({ T0: 30, T1: 25, T2: 15, T3: canGoOnHoliday ? 15 : 0, T4: 15 });
  if (place === "T3") hadHoliday.T3 = true;
  const until = day + random.int(2, Math.min(MAX_DAYS_AWAY[place], 24));
  builder.goAway(day, until, temporaryPlacement(random, place, placement, homePostcode));
  return until;
}

function isClearOfYearEnd(day: Day, world: World): boolean {
  return [world.lastYear.end, world.thisYear.end].every((end) => day > end || day + 30 < end);
}

function otherPlacement(
  settings: CareSettings,
  day: Day,
  legalStatus: string,
  current: Placement,
): Placement {
  for (;;) {
    const placement = choosePlacement(settings.random, settings.world, needsOn(settings, day, legalStatus));
    if (placement.postcode !== current.postcode) return placement;
  }
}

function nextLegalStatus(random: Random, legalStatus: string): string | null {
  if (legalStatus === "V2") return random.pick(["C1", "C1", "C2"]);
  return legalStatus === "C1" ? "C2" : null;
}
