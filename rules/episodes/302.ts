import { earliestEpisode } from "../helpers/episodes";
import { headersWithDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "302",
  topic: "episodes",
  kind: "date-order",
  title: "Earliest DECOM is before the date of birth",
  message:
    "The earliest DECOM for this CHILD is before DOB in the Header. A start on or after the date of birth is expected.",
  fix: "Check DOB and the start date of the first episode; one of them is often a typing slip.",
  trigger:
    "The child's episode with the earliest readable DECOM, of equal dates the first in the file, starts before DOB in the Header. The same day is fine, and later episodes are not looked at. A blank or unreadable DOB gives no finding.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DECOM"], Header: ["DOB"] },
  highlights: { Episodes: ["DECOM"], Header: ["DOB"] },
  check({ thisYear, report }) {
    const first = earliestEpisode(thisYear.Episodes);
    const start = first?.DECOM ?? null;
    if (first === null || start === null) return;
    const headers = headersWithDateOfBirth(thisYear, (dateOfBirth) => dateOfBirth > start);
    if (headers.length > 0) report(first, ...headers);
  },
});
