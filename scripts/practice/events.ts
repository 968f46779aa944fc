import { addYears, dayOf, formatDay, partsOf, type Day } from "../../src/return/days";
import type { Stay } from "./care";
import type {
  CarePeriod,
  LibertyOrder,
  MissingPeriod,
  PreviousPermanence,
  SocialWorkerSpell,
} from "./child-history";
import type { Random } from "./random";
import type { World } from "./world";

/** Draws reviews, all on working days: within 20 working days, after three more months, then every six months. */
export function drawReviews(random: Random, world: World, period: CarePeriod): Day[] {
  const until = Math.min(period.end ?? Infinity, world.thisYear.end + 1);
  const reviews: Day[] = [];
  let day = period.start + random.int(12, 24);
  if (day < world.lastYear.start - 200) {
    const halfYears = Math.floor((world.lastYear.start - day) / 175);
    day += 175 * halfYears - random.int(0, 90);
  }
  for (; day < until - 3; day += reviews.length === 1 ? random.int(75, 88) : random.int(150, 178)) {
    reviews.push(onWorkingDay(day));
  }
  return reviews.filter((review) => review >= world.lastYear.start);
}

/** Draws a young person's missing periods, each within one placement and none overlapping. */
export function drawMissing(random: Random, world: World, dateOfBirth: Day, stays: readonly Stay[]) {
  const missing: MissingPeriod[] = [];
  const earliest = Math.max(addYears(dateOfBirth, 11), world.lastYear.start);
  for (const stay of stays) {
    const until = Math.min(stay.end ?? Infinity, world.thisYear.end);
    if (stay.placement.place.startsWith("T")) continue;
    let day = Math.max(stay.start, earliest) + random.int(3, 120);
    while (day + 9 < until && random.chance(0.6)) {
      missing.push({ code: random.chance(0.7) ? "M" : "A", start: day, end: day + random.int(0, 5) });
      day += random.int(12, 150);
    }
    const isMissingAtYearEnd = stay.end === null && random.chance(0.05) && day < world.thisYear.end - 3;
    if (isMissingAtYearEnd) missing.push({ code: "M", start: world.thisYear.end - 2, end: null });
  }
  return missing;
}

/** Draws the social workers. Each period of care begins with a first contact, and the last spell stays open. */
export function drawSocialWorkers(
  random: Random,
  world: World,
  periods: readonly CarePeriod[],
): SocialWorkerSpell[] {
  const spells: SocialWorkerSpell[] = [];
  periods.forEach((period, index) => {
    const until = Math.min(periods[index + 1]?.start ?? Infinity, world.thisYear.end + 1);
    let day = period.start;
    let reason = "FCONTA";
    let next = skipToWindow(random, day, world);
    while (next < Math.min(until, period.end ?? Infinity) - 20) {
      spells.push({ worker: drawWorker(random), start: day, end: next, reason });
      [day, reason] = [next, random.weighted(HANDOVER_REASONS)];
      next += random.int(90, 700);
    }
    const end = periods[index + 1]?.start ?? null;
    spells.push({ worker: drawWorker(random), start: day, end, reason });
  });
  return spells.filter(({ end }) => end === null || end >= world.lastYear.start);
}

const HANDOVER_REASONS = {
  MANAGE: 20,
  LEFTRL: 30,
  ORGRST: 6,
  TSPROC: 28,
  ABSENC: 8,
  CHCHAN: 2,
  PCCHAN: 2,
  OTHERS: 4,
};

/** Draws whether there was an adoption or a guardianship before; needed for every start of care. */
export function drawPreviousPermanence(random: Random, dateOfBirth: Day, careStart: Day): PreviousPermanence {
  const none: PreviousPermanence = { option: "Z1", authority: "", date: "" };
  if (random.chance(0.9) || careStart < dateOfBirth + 900) return none;
  const option = random.weighted({ P1: 25, P2: 40, P3: 28, P4: 7 });
  if (option === "P4") return { option, authority: "999", date: "ZZ/ZZ/ZZZZ" };
  const day = random.int(dateOfBirth + 250, careStart - 400);
  return {
    option,
    authority: random.pick(["341", "342", "343", "344", "WAL"]),
    date: partialDate(random, day),
  };
}

/** Draws a deprivation of liberty within one stay in a children's home. It begins in a year whose return asks for it. */
export function drawLibertyOrder(random: Random, world: World, stays: readonly Stay[]): LibertyOrder | null {
  const { start } = world.lastYear.tables.includes("DoLo") ? world.lastYear : world.thisYear;
  for (const stay of stays) {
    const first = Math.max(stay.start, start) + 5;
    const last = Math.min(stay.end ?? Infinity, world.thisYear.end) - 5;
    if (stay.placement.place !== "K2" || last - first < 60 || !random.chance(0.3)) continue;
    const orderStart = random.int(first, last - 40);
    const isOpen = stay.end === null && random.chance(0.4);
    return { start: orderStart, end: isOpen ? null : random.int(orderStart + 14, last) };
  }
  return null;
}

/** Skips spells that ended before last year, which do not matter: the next handover is within the two years. */
function skipToWindow(random: Random, start: Day, world: World): Day {
  const first = start + random.int(60, 500);
  return first < world.lastYear.start - 700 ? world.lastYear.start - random.int(1, 600) : first;
}

function drawWorker(random: Random): string {
  return `SW99${String(random.int(0, 9999)).padStart(4, "0")}`;
}

function partialDate(random: Random, day: Day): string {
  const { year, month } = partsOf(day);
  if (random.chance(0.6)) return formatDay(day);
  return random.chance(0.5) ? `ZZ/${String(month).padStart(2, "0")}/${year}` : `ZZ/ZZ/${year}`;
}

function onWorkingDay(day: Day): Day {
  const weekday = (((day - dayOf(2024, 1, 1)) % 7) + 7) % 7;
  return weekday >= 5 ? day + 7 - weekday : day;
}
