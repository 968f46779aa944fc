import rule from "../../../rules/adoption/114";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["not adopted by the foster carer", { AD1: [{ FOSTER_CARE: "0" }] }],
    ["adopted by the foster carer", { AD1: [{ FOSTER_CARE: "1" }] }],
    ["a 0 that Excel holds as a number", { AD1: [{ FOSTER_CARE: 0 }] }],
    ["blank is checked by other rules", { AD1: [{ FOSTER_CARE: "" }] }],
    ["both codes", { AD1: ["0", "1"].map((FOSTER_CARE) => ({ FOSTER_CARE })) }],
  ],
  finds: [
    ["no such flag", { AD1: [{ FOSTER_CARE: "2" }] }, ["AD1 1 FOSTER_CARE"]],
    ["a letter instead of the flag", { AD1: [{ FOSTER_CARE: "Y" }] }, ["AD1 1 FOSTER_CARE"]],
    ["1.0 is not 1", { AD1: [{ FOSTER_CARE: "1.0" }] }, ["AD1 1 FOSTER_CARE"]],
    ["a space beside the code", { AD1: [{ FOSTER_CARE: " 1" }] }, ["AD1 1 FOSTER_CARE"]],
  ],
});
