import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { isInYear } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "1014",
  topic: "uasc",
  kind: "not-expected",
  title: "UASC row for a care leaver without care this year",
  message:
    "This CHILD has a UASC row (DUC) and care leaver data in OC3, but no episode in the collection year. UASC data is expected only for children in care during the year.",
  fix: "Remove the UASC row, or add the episode if there was care during the year.",
  trigger:
    "The child has a UASC row, and an OC3 row with IN_TOUCH, ACTIV or ACCOM filled in, but no episode in the collection year. An episode is in the year when its DECOM is readable and not after 31 March and it does not end before 1 April; a blank or unreadable DEC counts as open. The UASC row counts whether or not it has a DUC.",
  years: { first: "2022/23" },
  needs: ["UASC", "Episodes", "OC3"],
  reads: { Episodes: ["DEC", "DECOM"], OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { UASC: ["DUC"], OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, collection, report }) {
    const careLeavers = thisYear.OC3.filter(hasCareLeaverData);
    if (careLeavers.length === 0) return;
    if (thisYear.Episodes.some((episode) => isInYear(episode, collection))) return;
    for (const row of thisYear.UASC) report(row, ...careLeavers);
  },
});
