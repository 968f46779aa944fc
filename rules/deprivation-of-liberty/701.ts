import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("DoLo", "DOLO_END", {
  code: "701",
  topic: "deprivation-of-liberty",
  title: "DOLO_END is not a date",
  message:
    "DOLO_END is filled in but cannot be read as a date. Write it dd/mm/yyyy, or leave it blank while the order is running.",
  fix: "Rewrite the end date as dd/mm/yyyy; check for a day or month out of range.",
  trigger:
    "DOLO_END is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank DOLO_END is fine, and DOLO_START is not looked at.",
  years: { first: "2026/27" },
});
