import { lsAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "LS_ADOPTR", lsAdoptrCodes, {
  code: "177",
  topic: "adoption",
  expected: "The legal status of the adopter or adopters is expected: L0, L11, L12, L2, L3 or L4.",
  fix: "Replace LS_ADOPTR with the L code for the adopters' status when the adoption order was made.",
  trigger:
    "LS_ADOPTR in AD1 is filled in and is not L0, L11, L12, L2, L3 or L4; lower case is accepted, and L1 needs its second digit. A blank gives no finding.",
  years: { first: "2022/23" },
});
