import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Header", "MC_DOB", {
  code: "171",
  topic: "child",
  expected: "The date of birth of the young mother's own child is expected, written dd/mm/yyyy.",
  fix: "Correct MC_DOB against the case record.",
  note: "MOTHER and SEX are not looked at.",
  years: { first: "2022/23" },
});
