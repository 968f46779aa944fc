import rule from "../../../rules/adoption/175";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["one adopter", { AD1: [{ NB_ADOPTR: "1" }] }],
    ["two adopters, held as a number", { AD1: [{ NB_ADOPTR: 2 }] }],
    ["blank is checked by other rules", { AD1: [{ NB_ADOPTR: "" }] }],
    ["both codes", { AD1: ["1", "2"].map((NB_ADOPTR) => ({ NB_ADOPTR })) }],
  ],
  finds: [
    ["nobody adopted", { AD1: [{ NB_ADOPTR: "0" }] }, ["AD1 1 NB_ADOPTR"]],
    ["three adopters", { AD1: [{ NB_ADOPTR: 3 }] }, ["AD1 1 NB_ADOPTR"]],
    ["2.0 is not 2", { AD1: [{ NB_ADOPTR: "2.0" }] }, ["AD1 1 NB_ADOPTR"]],
    ["a space beside the code", { AD1: [{ NB_ADOPTR: "2 " }] }, ["AD1 1 NB_ADOPTR"]],
  ],
});
