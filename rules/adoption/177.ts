import { lsAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "LS_ADOPTR", lsAdoptrCodes, {
  code: "177",
  topic: "adoption",
  title: "LS_ADOPTR is not a code in use",
  message:
    "LS_ADOPTR holds a value other than L0, L11, L12, L2, L3 and L4. The legal status of the adopter or adopters is expected.",
  fix: "Replace the value with the L code for the adopters' status when the adoption order was made.",
  trigger:
    "LS_ADOPTR in AD1 is filled in and is not L0, L11, L12, L2, L3 or L4; capitals do not count, and L1 needs its second digit. A blank LS_ADOPTR is left to other rules.",
  years: { first: "2022/23" },
});
