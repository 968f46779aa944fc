import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { headersWithDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "234",
  topic: "placement",
  kind: "eligibility",
  title: "Move into custody recorded before age 10",
  message:
    "REASON_PLACE_CHANGE is CUSTOD (custody), but DOB puts the 10th birthday after DECOM of the next episode. CUSTOD is expected only from age 10.",
  fix: "Correct REASON_PLACE_CHANGE, or check DOB and DECOM of the next episode.",
  trigger: `REASON_PLACE_CHANGE is CUSTOD (admitted to custody) and the child's next episode by DECOM (equal dates in the order of the file, rows without a readable date last) starts before the 10th birthday worked out from DOB in the Header. The birthday itself is fine. ${LEAP_BIRTHDAY} What counts is the age at the move, so a last or only episode gives no finding; nor does a blank or unreadable DOB or next DECOM.`,
  years: { first: "2025/26" },
  needs: ["Episodes", "Header"],
  reads: { Episodes: ["DECOM", "REASON_PLACE_CHANGE"], Header: ["DOB"] },
  highlights: { Episodes: ["REASON_PLACE_CHANGE"], Header: ["DOB"] },
  check({ thisYear, report }) {
    for (const [left, next] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const moved = next.DECOM;
      if (left.REASON_PLACE_CHANGE !== "CUSTOD" || moved === null) continue;
      const headers = headersWithDateOfBirth(thisYear, (dateOfBirth) => moved < addYears(dateOfBirth, 10));
      if (headers.length > 0) report(left, ...headers);
    }
  },
});
