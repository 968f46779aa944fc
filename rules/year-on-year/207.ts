import { defineRule } from "../rule";

export default defineRule({
  code: "207",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "MOTHER was 1 last year but is not now",
  message:
    "MOTHER was 1 in last year's Header but is now blank or not 1. 1 is expected again, since it does not change back.",
  fix: "Set MOTHER back to 1, or correct last year's return if 1 was wrong then.",
  trigger:
    "MOTHER was 1 in last year's Header row of the CHILD and is not 1 now (0, blank or anything else), and the child has at least one episode this year, whatever its dates. Of several rows of last year, one with 1 is enough.",
  years: { first: "2022/23" },
  needs: ["Header", "Header_last", "Episodes"],
  reads: { Header: ["MOTHER"], Header_last: ["MOTHER"] },
  highlights: { Header: ["MOTHER"] },
  check({ thisYear, lastYear, report }) {
    const wasMother = lastYear.Header.some(({ MOTHER }) => MOTHER === "1");
    if (!wasMother || thisYear.Episodes.length === 0) return;
    for (const header of thisYear.Header) {
      if (header.MOTHER !== "1") report(header);
    }
  },
});
