import { fosterCareCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "FOSTER_CARE", fosterCareCodes, {
  code: "114",
  topic: "adoption",
  title: "FOSTER_CARE is not 0 or 1",
  message:
    "FOSTER_CARE is filled with something other than 1 (adopted by the current foster carer) or 0 (adopted by others).",
  fix: "Replace the value with 1 if the adopters were the foster carers, otherwise with 0.",
  trigger:
    'FOSTER_CARE in AD1 is filled in and is not exactly 0 or 1; "1.0" and "Y" are neither. A blank FOSTER_CARE is left to other rules.',
  years: { first: "2022/23" },
});
