import rule from "../../../rules/placement/530";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["expected provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR0" }] }],
    ["private home", { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR4" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR4" }] }],
    ["blank provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "" }] }],
    ["independent living", { year: "2024/25", Episodes: [{ PLACE: "P2", PLACE_PROVIDER: "PR4" }] }],
  ],
  finds: [
    [
      "with parents",
      { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "PR4" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "in the latest year",
      { Episodes: [{ PLACE: "p1", PLACE_PROVIDER: "PR4" }], year: "2026/27" },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
