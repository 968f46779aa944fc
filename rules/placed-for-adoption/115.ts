import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("PlacedAdoption", "DATE_PLACED", {
  code: "115",
  topic: "placed-for-adoption",
  expected: "The day of the decision in favour of placement for adoption is expected, written dd/mm/yyyy.",
  fix: "Correct DATE_PLACED against the agency decision maker's record.",
  years: { first: "2022/23" },
});
