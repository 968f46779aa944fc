import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("PlacedAdoption", "DATE_PLACED_CEASED", {
  code: "116",
  topic: "placed-for-adoption",
  title: "DATE_PLACED_CEASED is unreadable",
  message:
    "DATE_PLACED_CEASED is filled in but is not a real date. The day the adoption plan was ended is expected as dd/mm/yyyy, or a blank while the plan stands.",
  fix: "Correct the typing of DATE_PLACED_CEASED against the record of the reversed decision.",
  trigger:
    "DATE_PLACED_CEASED is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank is never marked.",
  years: { first: "2022/23" },
});
