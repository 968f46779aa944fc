import rule from "../../../rules/placement/531";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["expected provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR0" }] }],
    ["voluntary foster agency", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "PR5" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR5" }] }],
    ["blank provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "" }] }],
    ["independent living", { year: "2024/25", Episodes: [{ PLACE: "P2", PLACE_PROVIDER: "PR5" }] }],
  ],
  finds: [
    [
      "with parents",
      { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR5" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "in the latest year",
      { Episodes: [{ PLACE: "p1", PLACE_PROVIDER: "PR5" }], year: "2026/27" },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
