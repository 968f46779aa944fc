import rule from "../../../rules/placement/382";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["short break in foster care", { Episodes: [{ LS: "V4", PLACE: "U6" }] }],
    ["temporary but no short break", { Episodes: [{ LS: "C2", PLACE: "T0" }] }],
    ["blank LS", { Episodes: [{ LS: "", PLACE: "T0" }] }],
    ["blank PLACE", { Episodes: [{ LS: "V4", PLACE: "" }] }],
  ],
  finds: [
    ["V4 with T0", { Episodes: [{ LS: "V4", PLACE: "T0" }] }, ["Episodes 1 LS PLACE"]],
    [
      "V3 with each temporary code",
      {
        Episodes: [
          { LS: "V3", PLACE: "T0" },
          { LS: "V3", PLACE: "T1" },
          { LS: "V3", PLACE: "T2" },
          { LS: "V3", PLACE: "T3" },
          { LS: "V3", PLACE: "T4" },
        ],
      },
      [
        "Episodes 1 LS PLACE",
        "Episodes 2 LS PLACE",
        "Episodes 3 LS PLACE",
        "Episodes 4 LS PLACE",
        "Episodes 5 LS PLACE",
      ],
    ],
  ],
});
