import { placeDuringOrderRule } from "../factories/place-during-order";
import { isOneOf } from "../helpers/placement";

const IMPOSSIBLE: ReadonlySet<string> = new Set(["K1", "P1", "R5", "K3"]);

export default placeDuringOrderRule("inconsistent", (place) => isOneOf(IMPOSSIBLE, place), {
  code: "710",
  title: "PLACE during a DoLo is K1, P1, R5 or K3",
  message:
    "PLACE is K1 (secure home), P1 (with parents), R5 (young offender institution) or K3 (supported accommodation) on an episode that overlaps a DoLo order. Another PLACE is expected.",
  fix: "Correct PLACE for the time of the order, or the DoLo or episode dates. If they only share the day of a move, explain this to the DfE.",
  trigger:
    "An episode with a readable DECOM overlaps a DoLo row with readable DOLO_START and DOLO_END, and its PLACE is K1, P1, R5 or K3. A single day in common is enough, and an episode without a readable DEC has no end. The episode is marked with every DoLo row that it overlaps. A DoLo row without both dates gives no finding. Rule 709 gives a finding then too.",
  years: { first: "2026/27" },
});
