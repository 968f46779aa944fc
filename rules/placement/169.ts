import { isShortBreak } from "../helpers/episodes";
import { placementAuthorityOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "169",
  topic: "placement",
  kind: "missing",
  title: "Placement authority cannot be worked out",
  message:
    "No local authority can be worked out from PL_POST: it is blank, unknown or in no UK authority. A placement postcode is expected except on short breaks (LS V3, V4).",
  fix: "Fill in or correct PL_POST.",
  trigger:
    "The authority of the placement cannot be worked out: PL_POST is blank, not in the postcode directory, or in no authority of the United Kingdom (Channel Islands, Isle of Man). Short breaks (LS V3, V4) give no finding; a blank LS does not count as one. Scotland, Wales and Northern Ireland count as known, and so does a PL_LA of CON or NUK where the return has one.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["LS", "PL_LA", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (!isShortBreak(episode) && placementAuthorityOf(episode, collection) === null) report(episode);
    }
  },
});
