import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Missing", "MIS_END", {
  code: "1005",
  topic: "missing",
  title: "MIS_END is not a date",
  message:
    "MIS_END is filled but cannot be read as a date. Write it as dd/mm/yyyy, or leave it empty while the period is open.",
  fix: "Rewrite the end date as dd/mm/yyyy with a four-digit year.",
  trigger:
    "MIS_END is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank MIS_END is a period still open.",
  years: { first: "2022/23" },
});
