import { headerChangedRule } from "../factories/header-changed";
import { isSameSex } from "../helpers/sex";

export default headerChangedRule("SEX", (now, before, year) => isSameSex(now.SEX, before.SEX, year), {
  code: "202",
  title: "SEX differs from last year's return",
  message:
    "SEX is not the same as in last year's Header for this CHILD. The two returns were expected to agree.",
  fix: "Check the child's record, correct SEX here, or ask for last year's entry to be amended if that one was wrong.",
  trigger:
    "SEX is not the same in this year's and last year's Header row of the CHILD. Blank in one year only is a difference, blank in both is none. From 2024/25, 1 and M count as the same, and 2 and F. Of several rows of last year, one that differs is enough. A CHILD that was not in last year's Header is passed over.",
});
