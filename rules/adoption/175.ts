import { nbAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "NB_ADOPTR", nbAdoptrCodes, {
  code: "175",
  topic: "adoption",
  expected: "The number of people who adopted is expected: 1 or 2.",
  fix: "Enter 1 or 2 and check that it agrees with SEX_ADOPTR.",
  trigger:
    'NB_ADOPTR in AD1 is filled in and is not exactly 1 or 2; "0", "3" and "2.0" are neither. A blank gives no finding.',
  years: { first: "2022/23" },
});
