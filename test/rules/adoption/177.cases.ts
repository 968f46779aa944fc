import rule from "../../../rules/adoption/177";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["married couples", { AD1: [{ LS_ADOPTR: "L11" }, { LS_ADOPTR: "L12" }] }],
    [
      "the other codes",
      { AD1: [{ LS_ADOPTR: "L0" }, { LS_ADOPTR: "L2" }, { LS_ADOPTR: "L3" }, { LS_ADOPTR: "L4" }] },
    ],
    ["small letters", { AD1: [{ LS_ADOPTR: "l12" }] }],
    ["blank is checked by other rules", { AD1: [{ LS_ADOPTR: "" }] }],
    ["every code", { AD1: "L0 L11 L12 L2 L3 L4".split(" ").map((LS_ADOPTR) => ({ LS_ADOPTR })) }],
  ],
  finds: [
    ["L1 needs its second digit", { AD1: [{ LS_ADOPTR: "L1" }] }, ["AD1 1 LS_ADOPTR"]],
    ["there is no L5", { AD1: [{ LS_ADOPTR: "L5" }] }, ["AD1 1 LS_ADOPTR"]],
    ["a space beside the code", { AD1: [{ LS_ADOPTR: "L0 " }] }, ["AD1 1 LS_ADOPTR"]],
  ],
});
