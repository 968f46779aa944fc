import { hasAdoptionDetail } from "../helpers/adoption";
import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "187",
  topic: "care-leavers",
  kind: "eligibility",
  title: "Adoption or leaver data with a full year in care",
  message:
    "IN_TOUCH, ACTIV or ACCOM (OC3) or an adoption field such as DATE_INT (AD1) is filled in, but the episodes show care throughout the year. Blanks are expected then.",
  fix: "Clear the adoption or care leaver record, or add the end of care to the episodes. Where care ended on 31 March itself, keep the record and explain.",
  trigger: `Care lasted throughout the year, and an OC3 row has IN_TOUCH, ACTIV or ACCOM filled in, or an AD1 row has any field except CHILD and DOB filled in; each such row gives a finding. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC3", "AD1"],
  reads: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"],
    Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"],
    OC3: ["ACCOM", "ACTIV", "IN_TOUCH"],
  },
  highlights: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
    OC3: ["IN_TOUCH", "ACTIV", "ACCOM"],
  },
  // Each half could do without the table of the other; the catalogue's `needs` asks for both, and then the rule is not run.
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC3) {
      if (hasCareLeaverData(row)) report(row);
    }
    for (const row of thisYear.AD1) {
      if (hasAdoptionDetail(row)) report(row);
    }
  },
});
