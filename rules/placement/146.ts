import { unknownCodeRule } from "../factories/invalid-code";
import { placeCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Episodes", "PLACE", placeCodes, {
  code: "146",
  topic: "placement",
  title: "PLACE is not a placement code of this year",
  message:
    "PLACE holds a value outside the placement codes of this collection year. The codes changed in 2024/25 (K3 came) and in 2025/26 (Z11 to Z14 came; H5, P2 and Z1 went).",
  fix: "Replace retired or mistyped placement codes with the code in force this year, for instance K3 for supported accommodation or Z11 to Z14 in place of Z1.",
  trigger:
    "PLACE is filled in but is not a placement code of the collection year. K3 (supported accommodation) counts from 2024/25 and Z11 to Z14 from 2025/26; H5, P2 and Z1 count up to 2024/25. A blank PLACE is left to other rules.",
  years: { first: "2022/23" },
});
