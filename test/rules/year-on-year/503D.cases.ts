import rule from "../../../rules/year-on-year/503D";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2" }],
      },
    ],
    [
      "supported accommodation got its own code",
      {
        year: "2024/25",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
    ],
    [
      "other placements got four codes",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z13", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
    ],
    [
      "Z11, Z12 and Z14 too",
      {
        year: "2025/26",
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2024", PLACE: "Z11" },
          { CHILD: "2", DECOM: "10/02/2024", PLACE: "Z12" },
          { CHILD: "3", DECOM: "10/02/2024", PLACE: "Z14" },
        ],
        Episodes_last: [
          { CHILD: "1", DECOM: "10/02/2024", PLACE: "Z1" },
          { CHILD: "2", DECOM: "10/02/2024", PLACE: "Z1" },
          { CHILD: "3", DECOM: "10/02/2024", PLACE: "Z1" },
        ],
      },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K2", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "", LS: "C2" }],
      },
    ],
    ["no episode last year", { Episodes: [{ DECOM: "10/02/2024", PLACE: "U1" }], Episodes_last: [] }],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/02/2024", PLACE: "U1" },
          { DECOM: "10/06/2025", PLACE: "K2" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1" }],
      },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "U1" }],
        Episodes_last: [
          { DECOM: "10/02/2024", PLACE: "U1" },
          { DECOM: "10/02/2024", PLACE: "K2" },
        ],
      },
    ],
    [
      "no readable start this year",
      {
        Episodes: [{ DECOM: "31/02/2024", PLACE: "K2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1" }],
      },
    ],
    [
      "no readable start last year",
      { Episodes: [{ DECOM: "10/02/2024", PLACE: "K2" }], Episodes_last: [{ DECOM: "", PLACE: "U1" }] },
    ],
  ],
  finds: [
    [
      "old and new codes the other way round in 2026/27",
      {
        year: "2026/27",
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "H5" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z1" },
        ],
        Episodes_last: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "K3" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z11" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    [
      "the other way round in 2023/24",
      {
        year: "2023/24",
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "H5" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z1" },
        ],
        Episodes_last: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "K3" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z11" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    [
      "the other way round in 2022/23",
      {
        year: "2022/23",
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "H5" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z1" },
        ],
        Episodes_last: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "K3" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "Z11" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    [
      "the starts differ",
      {
        Episodes: [{ DECOM: "11/02/2024", PLACE: "K2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "another type of placement",
      {
        year: "2024/25",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K2", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "H5 to anything but K3",
      {
        year: "2024/25",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K2", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "H5 then K3 in 2022/23",
      {
        year: "2022/23",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "H5 then K3 in 2023/24",
      {
        year: "2023/24",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "H5 then K3 in 2025/26",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "H5 then K3 in 2026/27",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "Z1 then Z11 in 2022/23",
      {
        year: "2022/23",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z11", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "Z1 then Z11 in 2023/24",
      {
        year: "2023/24",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z11", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "Z1 then Z11 in 2024/25",
      {
        year: "2024/25",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z11", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "Z1 then Z11 in 2026/27",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z11", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "the other way round in 2024/25",
      {
        year: "2024/25",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "H5", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "K3", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "the other way round in 2025/26",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z11", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "blank last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "blank this year",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "10/02/2024", PLACE: "", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "Z1", LS: "C2" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE: "K2", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE: "U1", LS: "C2", DEC: "31/02/2025" }],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "another placement, and a blank, became K3 in 2024/25",
      {
        year: "2024/25",
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "K3" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "K3" },
        ],
        Episodes_last: [
          { CHILD: "1", DECOM: "10/02/2022", PLACE: "K2" },
          { CHILD: "2", DECOM: "10/02/2022", PLACE: "" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    [
      "another placement became Z11 in 2025/26",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "10/02/2022", PLACE: "Z11" }],
        Episodes_last: [{ DECOM: "10/02/2022", PLACE: "H5" }],
      },
      ["Episodes 1 PLACE"],
    ],
  ],
});
