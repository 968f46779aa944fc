import { headerChangedRule } from "../factories/header-changed";

export default headerChangedRule("DOB", (now, before) => now.DOB === before.DOB, {
  code: "203",
  title: "DOB differs from last year's return",
  message:
    "DOB is not the day given in last year's Header for this CHILD. Both years were expected to show the same date of birth.",
  fix: "Confirm the date from the birth record and correct whichever year is wrong; also check that the identifier was not used for another child.",
  trigger:
    "DOB is not the same day in this year's and last year's Header row of the CHILD. An unreadable date counts as blank; blank in one year only is a difference, blank in both is none. Of several rows of last year, one that differs is enough. A CHILD that was not in last year's Header is passed over.",
});
