import rule from "../../../rules/placement/528";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["home of another authority", { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR2" }] }],
    ["secure home of another authority", { Episodes: [{ PLACE: "K1", PLACE_PROVIDER: "PR2" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR2" }] }],
    ["blank provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "" }] }],
    [
      "independent living, a care home, a family centre",
      {
        year: "2024/25",
        Episodes: [
          { PLACE: "P2", PLACE_PROVIDER: "PR2" },
          { PLACE: "R1", PLACE_PROVIDER: "PR2" },
          { PLACE: "R3", PLACE_PROVIDER: "PR2" },
        ],
      },
    ],
  ],
  finds: [
    [
      "with parents, hospital, custody",
      {
        Episodes: [
          { PLACE: "P1", PLACE_PROVIDER: "PR2" },
          { PLACE: "R2", PLACE_PROVIDER: "PR2" },
          { PLACE: "R5", PLACE_PROVIDER: "PR2" },
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
      { Episodes: [{ PLACE: "R2", PLACE_PROVIDER: "PR2" }], year: "2022/23" },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
