import { hasAdoptionDetail } from "../helpers/adoption";
import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { defineRule } from "../rule";

export default defineRule({
  code: "134",
  topic: "adoption",
  kind: "not-expected",
  title: "Adoption details alongside care leaver details",
  message:
    "Adoption details in AD1 are filled in, but so is IN_TOUCH, ACTIV or ACCOM in OC3 for the same CHILD. Details are expected in only one of the two tables.",
  fix: "Decide whether this is an adoption or a care leaver, and clear the other record.",
  trigger:
    "At least one of the six adoption details (DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR) is filled in, and at least one of IN_TOUCH, ACTIV and ACCOM is filled in on any OC3 row of the same CHILD. Anything counts as filled in, even an unreadable date or a code that is not recognised. Rows with CHILD and DOB alone do not count on either side.",
  years: { first: "2022/23" },
  needs: ["AD1", "OC3"],
  reads: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"],
    OC3: ["ACCOM", "ACTIV", "IN_TOUCH"],
  },
  highlights: { AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"] },
  check({ thisYear, report }) {
    if (!thisYear.OC3.some(hasCareLeaverData)) return;
    for (const record of thisYear.AD1) {
      if (hasAdoptionDetail(record)) report(record);
    }
  },
});
