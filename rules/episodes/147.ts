import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Episodes", "DEC", {
  code: "147",
  topic: "episodes",
  title: "Episode end date is unreadable",
  message:
    "DEC is filled in but is not a real date. The end of the episode is expected as dd/mm/yyyy, or nothing while the episode is open.",
  fix: "Correct the typing of the end date against the case record.",
  trigger:
    "DEC is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank DEC, an open episode, is fine.",
  years: { first: "2022/23" },
});
