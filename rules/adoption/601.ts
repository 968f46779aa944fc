import { endedInAdoptionInYear, lacksAdoptionDetail } from "../helpers/adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "601",
  topic: "adoption",
  kind: "missing",
  title: "Adoption in the year without complete adoption details",
  message:
    "REC is E11 or E12 (adopted) with DEC in this year, but the six AD1 details (DATE_INT to LS_ADOPTR) are not all filled in. All six are expected.",
  fix: "Fill in DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR, or correct REC or DEC if there was no adoption in the year.",
  trigger:
    "An episode has REC E11 or E12 (adopted) and a DEC from 1 April to 31 March of the collection year, and the same CHILD has no AD1 row or one with a blank among the six adoption details. Every such episode is marked, and each incomplete AD1 row with them. An unreadable date and a code that is not recognised count as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"],
    Episodes: ["DEC", "REC"],
  },
  highlights: {
    Episodes: ["REC"],
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
  },
  check({ thisYear, collection, report }) {
    const incomplete = thisYear.AD1.filter(lacksAdoptionDetail);
    if (thisYear.AD1.length > 0 && incomplete.length === 0) return;
    const adoptions = thisYear.Episodes.filter((episode) => endedInAdoptionInYear(episode, collection));
    if (adoptions.length > 0) report(...adoptions, ...incomplete);
  },
});
