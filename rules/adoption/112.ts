import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("AD1", "DATE_INT", {
  code: "112",
  topic: "adoption",
  title: "DATE_INT is unreadable",
  message:
    "DATE_INT is filled in but is not a real date. The day of the decision that adoption is in the child's best interest is expected as dd/mm/yyyy.",
  fix: "Correct the typing of DATE_INT against the adoption file.",
  trigger:
    "DATE_INT in AD1 is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank DATE_INT is left to other rules.",
  years: { first: "2022/23" },
});
