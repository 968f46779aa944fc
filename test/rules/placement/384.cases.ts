import rule from "../../../rules/placement/384";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["other fostering", { Episodes: [{ LS: "V4", PLACE: "U6" }] }],
    ["no short break", { Episodes: [{ LS: "V2", PLACE: "U4" }] }],
    [
      "U2, U3 and U5",
      {
        Episodes: [
          { LS: "V3", PLACE: "U2" },
          { LS: "V3", PLACE: "U3" },
          { LS: "V3", PLACE: "U5" },
        ],
      },
    ],
    ["blank LS", { Episodes: [{ LS: "", PLACE: "U1" }] }],
    ["blank placement", { Episodes: [{ LS: "V3", PLACE: "" }] }],
  ],
  finds: [
    ["long-term fostering", { Episodes: [{ LS: "V4", PLACE: "U4" }] }, ["Episodes 1 PLACE LS"]],
    [
      "with a relative or friend",
      { year: "2022/23", Episodes: [{ LS: "V3", PLACE: "U1" }] },
      ["Episodes 1 PLACE LS"],
    ],
  ],
});
