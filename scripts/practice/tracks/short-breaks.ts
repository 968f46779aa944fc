import type { Day } from "../../../src/return/days";
import { CareBuilder, type Stay } from "../care";
import { awayFromYearBoundary } from "../care-periods";
import { shortBreakPlacement } from "../placements";
import type { CareSettings } from "./standard";

/** Makes short breaks: either each break on its own (V3), or one agreement for all of them (V4). */
export function shortBreaks(settings: CareSettings): readonly Stay[] {
  return settings.random.chance(0.7) ? singleBreaks(settings) : agreement(settings);
}

function singleBreaks({ random, world }: CareSettings): readonly Stay[] {
  const stays: Stay[] = [];
  const placement = shortBreakPlacement(random);
  for (const year of [world.lastYear, world.thisYear]) {
    let day: Day = year.start + random.int(5, 60);
    for (let count = random.int(2, 5); count > 0 && day < year.end - 25; count--) {
      const until = day + random.int(1, 13);
      const builder = new CareBuilder(day, "N2", "V3", placement);
      builder.leave(until, "E4A");
      stays.push(...builder.finish());
      day = until + random.int(20, 60);
    }
  }
  return stays;
}

function agreement({ random, world }: CareSettings): readonly Stay[] {
  const start = awayFromYearBoundary(
    random.int(world.lastYear.start - 200, world.thisYear.start + 250),
    world,
  );
  const builder = new CareBuilder(start, "N2", "V4", shortBreakPlacement(random));
  if (random.chance(0.2) && start + 80 < world.thisYear.end) {
    builder.leave(awayFromYearBoundary(random.int(start + 40, world.thisYear.end - 20), world), "E4A");
  }
  return builder.finish();
}
