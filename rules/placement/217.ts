import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const FIRST_START = dayOf(2015, 4, 1);
const WITH_FOSTER_CARER: ReadonlySet<string> = new Set(["A3", "A5"]);
const EXPECTED_RNE: ReadonlySet<string> = new Set(["S", "T", "U"]);

export default defineRule({
  code: "217",
  topic: "placement",
  kind: "inconsistent",
  title: "Adoption with current carer without RNE S, T or U",
  message:
    "PLACE is A3 or A5 (placed for adoption with the current foster carer) from 01/04/2015 on, but RNE is not S, T or U. One of these is expected.",
  fix: "Check why the episode began and enter RNE S, T or U, or correct PLACE if the carer did change.",
  trigger:
    "PLACE is A3 or A5 (placed for adoption with the current foster carer), DECOM is on or after 01/04/2015, and RNE is not S, T or U. A blank RNE gives a finding; a blank or unreadable DECOM gives none.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE", "RNE"] },
  highlights: { Episodes: ["PLACE", "DECOM", "RNE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const inScope =
        isOneOf(WITH_FOSTER_CARER, episode.PLACE) && (episode.DECOM ?? -Infinity) >= FIRST_START;
      if (inScope && !isOneOf(EXPECTED_RNE, episode.RNE)) report(episode);
    }
  },
});
