import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Episodes", "DECOM", {
  code: "141",
  topic: "episodes",
  title: "Episode start date is unreadable",
  message: "DECOM is filled in but is not a real date. The start of the episode is expected as dd/mm/yyyy.",
  fix: "Correct the typing of the start date against the case record.",
  trigger:
    "DECOM is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank DECOM is left to other rules.",
  years: { first: "2022/23" },
});
