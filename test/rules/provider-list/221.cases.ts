import rule from "../../../rules/provider-list/221";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25", providers: [{ urn: "SC111111", postcode: "LS2 8HD" }] },
  silent: [
    [
      "only spacing and letter case differ",
      { Episodes: [{ LS: "C2", PLACE: "K3", URN: "SC111111", PL_POST: "ls28hd" }] },
    ],
    ["foster care", { Episodes: [{ LS: "C2", PLACE: "U4", URN: "SC111111", PL_POST: "LS1 1UR" }] }],
    ["short breaks", { Episodes: [{ LS: "V4", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }] }],
    ["short break V3", { Episodes: [{ LS: "V3", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }] }],
    ["blank placement postcode", { Episodes: [{ LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "" }] }],
    [
      "H5 in 2022/23",
      { year: "2022/23", Episodes: [{ LS: "C2", PLACE: "H5", URN: "SC111111", PL_POST: "LS1 1UR" }] },
    ],
    ["H5 in 2024/25", { Episodes: [{ LS: "C2", PLACE: "H5", URN: "SC111111", PL_POST: "LS1 1UR" }] }],
    [
      "K3 in 2023/24",
      { year: "2023/24", Episodes: [{ LS: "C2", PLACE: "K3", URN: "SC111111", PL_POST: "LS1 1UR" }] },
    ],
    [
      "second of two postcodes of the URN",
      {
        Episodes: [{ LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SC111111", postcode: "LS2 8HD" },
          { urn: "SC111111", postcode: "ls11ur" },
        ],
      },
    ],
    ["placeholder", { Episodes: [{ LS: "C2", PLACE: "K2", URN: "XXXXXXX", PL_POST: "LS1 1UR" }] }],
    ["blank URN", { Episodes: [{ LS: "C2", PLACE: "K2", URN: "", PL_POST: "LS1 1UR" }] }],
    ["in hospital", { Episodes: [{ LS: "C2", PLACE: "R2", URN: "SC111111", PL_POST: "LS1 1UR" }] }],
  ],
  finds: [
    [
      "children's home at another postcode",
      { Episodes: [{ LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "H5 in 2023/24",
      { year: "2023/24", Episodes: [{ LS: "C2", PLACE: "H5", URN: "SC111111", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "K3 from 2024/25",
      { Episodes: [{ LS: "C2", PLACE: "K3", URN: "SC111111", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "K1, R3 and S1 in the first year",
      {
        year: "2022/23",
        Episodes: [
          { PLACE: "K1", URN: "SC111111", PL_POST: "LS1 1UR" },
          { PLACE: "R3", URN: "SC111111", PL_POST: "LS1 1UR" },
          { PLACE: "S1", URN: "SC111111", PL_POST: "LS1 1UR" },
        ],
      },
      ["Episodes 1 PL_POST", "Episodes 2 PL_POST", "Episodes 3 PL_POST"],
    ],
    [
      "blank LS is not a short break",
      { year: "2025/26", Episodes: [{ LS: "", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "the list has no postcode",
      {
        year: "2025/26",
        Episodes: [{ LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "SC111111" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "URN is not in the list",
      { year: "2025/26", Episodes: [{ LS: "C2", PLACE: "K2", URN: "SC999999", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "another placement and one without a postcode come before it",
      {
        Episodes: [
          { LS: "C2", PLACE: "U1", URN: "SC111111", PL_POST: "LS1 1UR" },
          { LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "" },
          { LS: "C2", PLACE: "K2", URN: "SC111111", PL_POST: "LS1 1UR" },
        ],
      },
      ["Episodes 3 PL_POST"],
    ],
  ],
});
