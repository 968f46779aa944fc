import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("DoLo", "DOLO_END", {
  code: "701",
  topic: "deprivation-of-liberty",
  expected: "The end of the order is expected, written dd/mm/yyyy, or a blank while the order is running.",
  fix: "Write DOLO_END as dd/mm/yyyy and check for a day or month out of range.",
  note: "DOLO_START is not looked at.",
  years: { first: "2026/27" },
});
