import { hasAdoptionDetail, lacksAdoptionDetail } from "../helpers/adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "151",
  topic: "adoption",
  kind: "missing",
  title: "AD1 row is only partly filled in",
  message:
    "DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR are filled in only in part. All six are expected, or none.",
  fix: "Fill in the blank adoption fields from the adoption file, or clear all six if the adoption has not happened.",
  trigger:
    "Of the six adoption details (DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR) on one AD1 row, at least one is filled in and at least one is blank. An unreadable date and a code that is not recognised count as filled in.",
  years: { first: "2022/23" },
  needs: ["AD1"],
  reads: { AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"] },
  highlights: { AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"] },
  check({ thisYear, report }) {
    for (const record of thisYear.AD1) {
      if (hasAdoptionDetail(record) && lacksAdoptionDetail(record)) report(record);
    }
  },
});
