import { fosterCareCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "FOSTER_CARE", fosterCareCodes, {
  code: "114",
  topic: "adoption",
  expected: "1 (adopted by the current foster carer) or 0 (adopted by others) is expected.",
  fix: "Enter 1 if the adopters were the foster carers, otherwise 0.",
  trigger:
    'FOSTER_CARE in AD1 is filled in and is not exactly 0 or 1; "1.0" and "Y" are neither. A blank gives no finding.',
  years: { first: "2022/23" },
});
