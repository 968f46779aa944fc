import { isOneOf, isTemporary } from "../helpers/placement";
import { defineRule } from "../rule";

const EXPECTED_RNE: ReadonlySet<string> = new Set(["P", "B"]);

export default defineRule({
  code: "380",
  topic: "placement",
  kind: "inconsistent",
  title: "Temporary placement with an RNE other than P or B",
  message:
    "PLACE is T0 to T4 (temporary) but RNE is not P or B. P or B is expected: a temporary placement always follows another, as a change of placement.",
  fix: "Check RNE, and whether the episode for the usual placement before the temporary one was left out.",
  trigger:
    "PLACE is T0 to T4 (temporary) and RNE is anything but P or B; a blank RNE gives a finding. Dates and other rows are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "RNE"] },
  highlights: { Episodes: ["PLACE", "RNE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isTemporary(episode) && !isOneOf(EXPECTED_RNE, episode.RNE)) report(episode);
    }
  },
});
