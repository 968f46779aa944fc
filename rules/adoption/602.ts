import { endedInAdoptionInYear, hasAdoptionDetail } from "../helpers/adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "602",
  topic: "adoption",
  kind: "not-expected",
  title: "Adoption details without an adoption in the year",
  message:
    "This AD1 row has adoption details, but no episode has REC E11 or E12 (adopted) with DEC in this collection year. Details are expected only for adoptions in the year.",
  fix: "Correct REC or DEC on the last episode if the adoption took place in the year. Otherwise remove the adoption details.",
  trigger:
    "An AD1 row has at least one of the six adoption details filled in, and no episode of the same CHILD has REC E11 or E12 (adopted) and a readable DEC from 1 April to 31 March of the collection year. An unreadable date and a code that is not recognised count as filled in. A row with CHILD and DOB alone gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: {
    AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "LS_ADOPTR", "NB_ADOPTR", "SEX_ADOPTR"],
    Episodes: ["DEC", "REC"],
  },
  highlights: { AD1: ["CHILD"] },
  check({ thisYear, collection, report }) {
    if (thisYear.Episodes.some((episode) => endedInAdoptionInYear(episode, collection))) return;
    for (const record of thisYear.AD1) {
      if (hasAdoptionDetail(record)) report(record);
    }
  },
});
