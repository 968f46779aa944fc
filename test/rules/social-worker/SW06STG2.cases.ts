import rule from "../../../rules/social-worker/SW06STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2025/26" },
  silent: [
    ["last day of the year", { SWEpisodes: [{ SW_DECOM: "31/03/2026" }] }],
    ["long-standing allocation", { SWEpisodes: [{ SW_DECOM: "17/08/2019" }] }],
    ["blank", { SWEpisodes: [{ SW_ID: "SW1" }] }],
    ["unreadable", { SWEpisodes: [{ SW_DECOM: "01/04/27" }] }],
  ],
  finds: [
    ["first day after the year", { SWEpisodes: [{ SW_DECOM: "01/04/2026" }] }, ["SWEpisodes 1 SW_DECOM"]],
    [
      "first day after 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/04/2024" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
  ],
});
