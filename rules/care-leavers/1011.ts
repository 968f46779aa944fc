import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "1011",
  topic: "care-leavers",
  kind: "not-expected",
  title: "OC3 filled in although the last episode has REC E3",
  message:
    "IN_TOUCH, ACTIV or ACCOM is filled in, but the latest episode has REC E3 (care taken over by another authority). Care leaver data is expected from that authority instead.",
  fix: "Remove the OC3 row, or correct REC if the case was not transferred.",
  trigger:
    "IN_TOUCH, ACTIV or ACCOM is filled in, and the latest episode of this year has REC E3 (care taken over by another authority). Of equal dates the first in the file counts. A child without a dated episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "OC3"],
  reads: { Episodes: ["DECOM", "REC"], OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, report }) {
    if (latestEpisode(thisYear.Episodes, "first")?.REC !== "E3") return;
    for (const row of thisYear.OC3) {
      if (hasCareLeaverData(row)) report(row);
    }
  },
});
