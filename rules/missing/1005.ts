import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Missing", "MIS_END", {
  code: "1005",
  topic: "missing",
  expected: "The day the period ended is expected, written dd/mm/yyyy, or a blank while the period is open.",
  fix: "Write MIS_END as dd/mm/yyyy with a four-digit year.",
  years: { first: "2022/23" },
});
