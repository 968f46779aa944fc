import { nbAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "NB_ADOPTR", nbAdoptrCodes, {
  code: "175",
  topic: "adoption",
  title: "Number of adopters is not 1 or 2",
  message: "NB_ADOPTR holds a value other than 1 or 2. The number of people who adopted is expected.",
  fix: "Replace the value with 1 or 2 and check that it agrees with SEX_ADOPTR.",
  trigger:
    'NB_ADOPTR in AD1 is filled in and is not exactly 1 or 2; "0", "3" and "2.0" are neither. A blank NB_ADOPTR is left to other rules.',
  years: { first: "2022/23" },
});
