import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Episodes", "DEC", {
  code: "147",
  topic: "episodes",
  expected: "The end of the episode is expected, written dd/mm/yyyy, or a blank while the episode is open.",
  fix: "Correct DEC against the case record.",
  years: { first: "2022/23" },
});
