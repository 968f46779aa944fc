import rule from "../../../rules/placement/527";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["own foster care", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "PR1" }] }],
    [
      "R1 and R3",
      {
        Episodes: [
          { PLACE: "R1", PLACE_PROVIDER: "PR1" },
          { PLACE: "R3", PLACE_PROVIDER: "PR1" },
        ],
      },
    ],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR1" }] }],
    ["another provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR0" }] }],
    ["blank provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "" }] }],
    ["independent living", { year: "2024/25", Episodes: [{ PLACE: "P2", PLACE_PROVIDER: "PR1" }] }],
  ],
  finds: [
    [
      "with parents, hospital, custody",
      {
        Episodes: [
          { PLACE: "P1", PLACE_PROVIDER: "PR1" },
          { PLACE: "R2", PLACE_PROVIDER: "PR1" },
          { PLACE: "R5", PLACE_PROVIDER: "PR1" },
        ],
      },
      [
        "Episodes 1 PLACE PLACE_PROVIDER",
        "Episodes 2 PLACE PLACE_PROVIDER",
        "Episodes 3 PLACE PLACE_PROVIDER",
      ],
    ],
    [
      "in the first year",
      { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR1" }], year: "2022/23" },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
