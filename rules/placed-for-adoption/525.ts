import { isBlank } from "../../src/return/rows";
import { hasAdoptionDetail } from "../helpers/adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "525",
  topic: "placed-for-adoption",
  kind: "not-expected",
  title: "Adoption details filled in after the plan was reversed",
  message:
    "DATE_PLACED_CEASED is filled in (the plan has ended), but so are adoption details in AD1 (DATE_INT to LS_ADOPTR) for the same CHILD. Only one of the two is expected.",
  fix: "If there was no adoption, clear the details in AD1. If there was, clear DATE_PLACED_CEASED and its reason, but leave those of an earlier decision.",
  trigger:
    "DATE_PLACED_CEASED is filled in, and an AD1 row of the same CHILD has at least one of the six adoption details filled in. Any value counts, including an unreadable date or a 0. A reversed decision is marked even if a later one led to the adoption.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "AD1"],
  reads: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"],
    PlacedAdoption: ["DATE_PLACED_CEASED"],
  },
  highlights: {
    PlacedAdoption: ["DATE_PLACED_CEASED"],
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
  },
  check({ thisYear, report }) {
    const records = thisYear.AD1.filter(hasAdoptionDetail);
    for (const decision of thisYear.PlacedAdoption) {
      if (isBlank(decision, "DATE_PLACED_CEASED")) continue;
      for (const record of records) report(decision, record);
    }
  },
});
