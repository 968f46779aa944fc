import { unreadableDateRule } from "../factories/invalid-date";

export default unreadableDateRule("Episodes", "DECOM", {
  code: "141",
  topic: "episodes",
  expected: "The start of the episode is expected, written dd/mm/yyyy.",
  fix: "Correct DECOM against the case record.",
  years: { first: "2022/23" },
});
