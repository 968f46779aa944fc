import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("AD1", "DATE_MATCH", {
  code: "113",
  topic: "adoption",
  title: "DATE_MATCH is unreadable",
  message:
    "DATE_MATCH is filled in but is not a real date. The day on which child and adopters were matched is expected as dd/mm/yyyy.",
  fix: "Correct the typing of DATE_MATCH against the matching panel decision.",
  trigger:
    "DATE_MATCH in AD1 is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank DATE_MATCH is left to other rules.",
  years: { first: "2022/23" },
});
