import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("AD1", "DATE_MATCH", {
  code: "113",
  topic: "adoption",
  expected: "The day on which child and adopters were matched is expected, written dd/mm/yyyy.",
  fix: "Correct DATE_MATCH against the matching panel's decision.",
  years: { first: "2022/23" },
});
