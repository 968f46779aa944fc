import { headerChangedRule } from "../factories/header-changed";

export default headerChangedRule("DOB", (now, before) => now.DOB === before.DOB, {
  code: "203",
  title: "DOB differs from last year's return",
  message:
    "DOB is not the same day as in last year's Header for this CHILD. The same date of birth is expected in both.",
  fix: "Confirm the date from the birth record and correct whichever year is wrong. Also check that CHILD was not used for another child.",
  trigger:
    "DOB is not the same day in this year's and last year's Header row of the CHILD. An unreadable date counts as blank. Blank in only one year is a difference; blank in both is not. Of several rows of last year, one that differs is enough. A CHILD that was not in last year's Header gives no finding.",
});
