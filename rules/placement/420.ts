import { isShortBreak } from "../helpers/episodes";
import { authorityOfPostcode } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "420",
  topic: "placement",
  kind: "not-expected",
  title: "Placement authority known for a short break",
  message:
    "LS is V3 or V4 (short breaks), but PL_POST gives the authority of the placement. None is collected for short breaks, so a blank PL_POST is expected.",
  fix: "Clear PL_POST, or correct LS if the episode was not a short break.",
  trigger:
    "LS is V3 or V4 (short breaks) and PL_POST is in an authority in England, or in Scotland, Wales or Northern Ireland. A blank or unknown PL_POST gives no finding here, nor does one in the Channel Islands or the Isle of Man. HOME_POST is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["LS", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) && authorityOfPostcode(episode.PL_POST, collection) !== null) report(episode);
    }
  },
});
