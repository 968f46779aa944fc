import { placeDuringOrderRule } from "../factories/place-during-order";
import { isOneOf } from "../helpers/placement";

const USUAL: ReadonlySet<string> = new Set(["K2", "Z12", "Z13"]);

export default placeDuringOrderRule("warning", (place) => !isOneOf(USUAL, place), {
  code: "709",
  title: "PLACE during a DoLo is not K2, Z12 or Z13",
  message:
    "PLACE is not K2 (children's home), Z12 or Z13 on an episode that overlaps a DoLo order. Other placements are unusual then, so check PLACE and the dates.",
  fix: "Confirm the placement code for the time of the order, and that the episode and order dates are right.",
  trigger:
    "An episode with a readable DECOM overlaps a DoLo row with readable DOLO_START and DOLO_END, and its PLACE is not K2, Z12 or Z13; a blank PLACE gives a finding. A single day in common is enough, and an episode without a readable DEC has no end. The episode is marked with every DoLo row that it overlaps. A DoLo row without both dates gives no finding.",
  years: { first: "2026/27" },
});
