import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Header", "MC_DOB", {
  code: "171",
  topic: "child",
  title: "MC_DOB is unreadable",
  message:
    "MC_DOB is filled in but is not a real date. The date of birth of the young mother's own child is expected as dd/mm/yyyy.",
  fix: "Correct the typing of MC_DOB against the case record.",
  trigger:
    "MC_DOB is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. A blank never gets the finding, and MOTHER and SEX are not looked at.",
  years: { first: "2022/23" },
});
