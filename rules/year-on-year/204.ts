import { headerChangedRule } from "../factories/header-changed";

export default headerChangedRule("ETHNIC", (now, before) => now.ETHNIC === before.ETHNIC, {
  code: "204",
  title: "ETHNIC differs from last year's return",
  message:
    "ETHNIC is not the same as in last year's Header for this CHILD. The same code is expected in both.",
  fix: "Check the recorded ethnicity and correct it here, or explain the change if the child or family has since revised it.",
  trigger:
    "ETHNIC is not the same in this year's and last year's Header row of the CHILD, ignoring upper and lower case. Blank in only one year is a difference; blank in both is not. Of several rows of last year, one that differs is enough. A CHILD that was not in last year's Header gives no finding.",
});
