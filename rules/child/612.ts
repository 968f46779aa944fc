import { isFemale } from "../helpers/sex";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "612",
  topic: "child",
  kind: "not-expected",
  title: "MC_DOB is filled in although MOTHER is 0 or blank",
  message:
    "MC_DOB is filled in and SEX is female, but MOTHER is 0 or blank. Either MOTHER 1 or a blank MC_DOB is expected.",
  fix: "Set MOTHER to 1 if the young person has a child, otherwise clear MC_DOB.",
  trigger:
    "SEX is female (2 up to 2023/24, F from 2024/25), MOTHER is 0 or blank, and MC_DOB is filled in; an unreadable date counts as filled in. Any other SEX or MOTHER gives no finding here; rule 174 looks at males.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["MC_DOB", "MOTHER", "SEX"] },
  highlights: { Header: ["SEX", "MOTHER", "MC_DOB"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      const isNoMother = header.MOTHER === null || header.MOTHER === "0";
      if (isFemale(header.SEX, collection.year) && isNoMother && isFilled(header, "MC_DOB")) report(header);
    }
  },
});
