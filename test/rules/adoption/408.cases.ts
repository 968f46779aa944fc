import rule from "../../../rules/adoption/408";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "placement order",
      {
        Episodes: [
          { PLACE: "A6", LS: "E1" },
          { PLACE: "A5", LS: "E1" },
        ],
      },
    ],
    [
      "placed with consent",
      {
        Episodes: [
          { PLACE: "A3", LS: "V2" },
          { PLACE: "A4", LS: "" },
        ],
      },
    ],
    ["blank PLACE", { Episodes: [{ PLACE: "", LS: "C2" }] }],
  ],
  finds: [
    ["care order only", { Episodes: [{ PLACE: "A5", LS: "C2" }] }, ["Episodes 1 PLACE LS"]],
    ["blank LS", { Episodes: [{ PLACE: "A6", LS: "" }] }, ["Episodes 1 PLACE LS"]],
    [
      "a placement order on another episode does not help",
      {
        Episodes: [
          { PLACE: "U4", LS: "E1" },
          { PLACE: "A6", LS: "D1" },
        ],
      },
      ["Episodes 2 PLACE LS"],
    ],
  ],
});
