import { headerChangedRule } from "../factories/header-changed";
import { isSameSex } from "../helpers/sex";

export default headerChangedRule("SEX", (now, before, year) => isSameSex(now.SEX, before.SEX, year), {
  code: "202",
  title: "SEX differs from last year's return",
  message: "SEX is not the same as in last year's Header for this CHILD. The same sex is expected in both.",
  fix: "Check the child's record and correct SEX here. If last year's was wrong, ask for it to be amended.",
  trigger:
    "SEX is not the same in this year's and last year's Header row of the CHILD. Blank in only one year is a difference; blank in both is not. From 2024/25, 1 and M count as the same, and 2 and F. Of several rows of last year, one that differs is enough. A CHILD that was not in last year's Header gives no finding.",
});
