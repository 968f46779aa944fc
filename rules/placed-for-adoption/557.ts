import { isBlank } from "../../src/return/rows";
import { endedInAdoption } from "../helpers/adoption";
import type { Episode } from "../helpers/episodes";
import { ADOPTION_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

const ORDERS: ReadonlySet<string> = new Set(["E1"]);
const ORDERS_TO_2023_24: ReadonlySet<string> = new Set(["D1", "E1"]);

/** Any REC but X1, a code of the return or not, says that care ended; a blank does not. */
function careEnded({ REC }: Episode): boolean {
  return REC !== null && REC !== "X1";
}

export default defineRule({
  code: "557",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Care ended without adoption, end of decision not recorded",
  message:
    "REC shows that care ended without adoption, but DATE_PLACED_CEASED or REASON_PLACED_CEASED is blank, or PlacedAdoption has no row. Both are expected.",
  fix: "Fill in the date and reason the decision ended. If there was an adoption, or never a plan for one, correct REC, PLACE or LS.",
  trigger:
    "An episode with PLACE A3 to A6 (placed for adoption) or LS E1 (placement order), up to 2023/24 also LS D1 (freed for adoption), has REC filled in with something other than X1, E11 or E12. The same CHILD has no PlacedAdoption row, or one with DATE_PLACED_CEASED or REASON_PLACED_CEASED blank; an unreadable date counts as filled in. The episode is marked, and each incomplete row with it. DEC is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["LS", "PLACE", "REC"], PlacedAdoption: ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"] },
  highlights: {
    Episodes: ["PLACE", "LS", "REC"],
    PlacedAdoption: ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  check({ thisYear, collection, report }) {
    const decisions = thisYear.PlacedAdoption;
    const incomplete = decisions.filter(
      (decision) => isBlank(decision, "DATE_PLACED_CEASED") || isBlank(decision, "REASON_PLACED_CEASED"),
    );
    if (decisions.length > 0 && incomplete.length === 0) return;
    const orders = collection.year >= "2024/25" ? ORDERS : ORDERS_TO_2023_24;
    for (const episode of thisYear.Episodes) {
      const planned = isOneOf(ADOPTION_PLACEMENTS, episode.PLACE) || isOneOf(orders, episode.LS);
      if (planned && careEnded(episode) && !endedInAdoption(episode)) report(episode, ...incomplete);
    }
  },
});
