import { addYears, ageOn, type Day } from "../../../src/return/days";
import type { Stay } from "../care";
import type { Random } from "../random";

type EndReason =
  | "E13"
  | "E16"
  | "E17"
  | "E3"
  | "E41"
  | "E45"
  | "E46"
  | "E47"
  | "E48"
  | "E4A"
  | "E4B"
  | "E5"
  | "E6"
  | "E7"
  | "E8"
  | "E9";

/** Draws why care ends (REC), matching the age on the day and the placement that ends. */
export function endReason(random: Random, { placement }: Stay, dateOfBirth: Day, day: Day): EndReason {
  const isFoster = placement.place.startsWith("U");
  if (day >= addYears(dateOfBirth, 18)) {
    return random.weighted<EndReason>({ E5: 40, E6: 8, E7: 8, E8: 14, E17: isFoster ? 30 : 0 });
  }
  const isRelative = ["U1", "U2", "U3"].includes(placement.place);
  const weights: Partial<Record<EndReason, number>> = {
    E4A: 34,
    E4B: 16,
    E13: 9,
    E41: 10,
    E47: 3,
    E48: 3,
    E16: 1,
    E3: 1,
    E8: 7,
  };
  if (isFoster) weights[isRelative ? "E45" : "E46"] = 16;
  const age = ageOn(dateOfBirth, day);
  if (age >= 14) weights.E9 = 2;
  if (age >= 16) Object.assign(weights, { E5: 26, E6: 6, E7: 2 });
  return random.weighted(weights);
}
