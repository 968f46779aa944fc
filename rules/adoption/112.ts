import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("AD1", "DATE_INT", {
  code: "112",
  topic: "adoption",
  expected:
    "The day of the decision that adoption is in the child's best interest is expected, written dd/mm/yyyy.",
  fix: "Correct DATE_INT against the adoption file.",
  years: { first: "2022/23" },
});
