import { unknownCodeRule } from "../factories/invalid-code";
import { placeCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Episodes", "PLACE", placeCodes, {
  code: "146",
  topic: "placement",
  expected: "K3 applies from 2024/25 and Z11 to Z14 from 2025/26; H5, P2 and Z1 apply up to 2024/25.",
  fix: "Replace PLACE with the code in force this year. From 2025/26, for example, that is one of Z11 to Z14 instead of Z1, and K3 for supported accommodation.",
  trigger:
    "PLACE is filled in but is not a recognised code for the collection year. K3 (supported accommodation) counts from 2024/25 and Z11 to Z14 from 2025/26; H5, P2 and Z1 count up to 2024/25. A blank PLACE gives no finding.",
  years: { first: "2022/23" },
});
