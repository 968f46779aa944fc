import rule from "../../../rules/placement/550";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["with parents", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR0" }] }],
    ["blank provider", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "" }] }],
    ["another provider", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "PR1" }] }],
  ],
  finds: [
    [
      "independent living",
      { Episodes: [{ PLACE: "P2", PLACE_PROVIDER: "PR0" }], year: "2022/23" },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "residential employment",
      { Episodes: [{ PLACE: "P3", PLACE_PROVIDER: "PR0" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "blank PLACE",
      { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR0" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
