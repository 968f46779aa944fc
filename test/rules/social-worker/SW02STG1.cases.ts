import rule from "../../../rules/social-worker/SW02STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2025/26" },
  silent: [
    ["accepted prefix XX", { SWEpisodes: [{ SW_ID: "XX00017" }] }],
    ["accepted prefix SW", { SWEpisodes: [{ SW_ID: "SW33120" }] }],
    ["lower case", { SWEpisodes: [{ SW_ID: "sw123" }] }],
    ["four characters", { SWEpisodes: [{ SW_ID: "SW12" }] }],
    ["the bare prefix, before 2025/26", { year: "2024/25", SWEpisodes: [{ SW_ID: "SW" }] }],
    ["the bare prefix XX, in 2023/24", { year: "2023/24", SWEpisodes: [{ SW_ID: "XX" }] }],
  ],
  finds: [
    ["plain number", { SWEpisodes: [{ SW_ID: 10445 }] }, ["SWEpisodes 1 SW_ID"]],
    [
      "prefix letters reversed",
      { year: "2024/25", SWEpisodes: [{ SW_ID: "WS33120" }] },
      ["SWEpisodes 1 SW_ID"],
    ],
    [
      "blank has no prefix, in 2025/26",
      { SWEpisodes: [{ SW_ID: "", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_ID"],
    ],
    [
      "blank has no prefix, in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_ID: "" }] },
      ["SWEpisodes 1 SW_ID"],
    ],
    ["one character", { year: "2023/24", SWEpisodes: [{ SW_ID: "S" }] }, ["SWEpisodes 1 SW_ID"]],
    [
      "a space before the prefix",
      { year: "2024/25", SWEpisodes: [{ SW_ID: " SW123" }] },
      ["SWEpisodes 1 SW_ID"],
    ],
    ["three characters, from 2025/26", { SWEpisodes: [{ SW_ID: "SW1" }] }, ["SWEpisodes 1 SW_ID"]],
    [
      "the bare prefix, from 2025/26",
      { year: "2026/27", SWEpisodes: [{ SW_ID: "XX" }] },
      ["SWEpisodes 1 SW_ID"],
    ],
  ],
});
