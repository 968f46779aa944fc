import { isSamePostcode } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "392d",
  topic: "placement",
  kind: "inconsistent",
  title: "Home and placement postcodes are the same",
  message:
    "HOME_POST and PL_POST are the same although PLACE is not P1 (with parents). Two different postcodes are expected for any other kind of placement.",
  fix: "Check whether the placement address was copied into HOME_POST or the other way round, or whether PLACE should be P1.",
  trigger:
    "HOME_POST and PL_POST are both filled in and, ignoring spaces and letter case, the same, and PLACE is not P1 (with parents). A blank PLACE gives a finding, two blank postcodes give none, and the postcodes need not be known.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["HOME_POST", "PLACE", "PL_POST"] },
  highlights: { Episodes: ["HOME_POST", "PL_POST", "PLACE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const { HOME_POST: home, PL_POST: placement } = episode;
      if (home === null || placement === null || episode.PLACE === "P1") continue;
      if (isSamePostcode(home, placement)) report(episode);
    }
  },
});
