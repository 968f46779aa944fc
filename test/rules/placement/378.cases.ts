import rule from "../../../rules/placement/378";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["care order", { Episodes: [{ PLACE: "P1", LS: "C2" }] }],
    ["blank LS", { Episodes: [{ PLACE: "P1", LS: "" }] }],
    ["V2 elsewhere", { Episodes: [{ PLACE: "U4", LS: "V2" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", LS: "V2" }] }],
  ],
  finds: [
    ["both codes on one row", { Episodes: [{ PLACE: "P1", LS: "V2" }] }, ["Episodes 1 PLACE LS"]],
    [
      "in the first year, lower case",
      { year: "2022/23", Episodes: [{ PLACE: "p1", LS: "v2" }] },
      ["Episodes 1 PLACE LS"],
    ],
  ],
});
