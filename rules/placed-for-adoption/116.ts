import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("PlacedAdoption", "DATE_PLACED_CEASED", {
  code: "116",
  topic: "placed-for-adoption",
  expected: "The day the plan ended is expected, written dd/mm/yyyy, or a blank while the plan stands.",
  fix: "Correct DATE_PLACED_CEASED against the record of the reversed decision.",
  years: { first: "2022/23" },
});
