import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("PlacedAdoption", "DATE_PLACED", {
  code: "115",
  topic: "placed-for-adoption",
  title: "DATE_PLACED is unreadable",
  message:
    "DATE_PLACED is filled in but is not a real date. The day of the decision in favour of placement for adoption is expected as dd/mm/yyyy.",
  fix: "Correct the typing of DATE_PLACED against the agency decision maker's record.",
  trigger:
    "DATE_PLACED is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank is never marked.",
  years: { first: "2022/23" },
});
