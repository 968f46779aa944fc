import { unknownCodeRule } from "../factories/invalid-code";
import { lsCodes } from "../../src/return/code-sets/ls";

export default unknownCodeRule("Episodes", "LS", lsCodes, {
  code: "144",
  topic: "episodes",
  expected: "C1, C2, D1, E1 or a code of the J, L or V group is expected.",
  fix: "Replace LS with the return's code for the legal status in the case system.",
  trigger:
    "LS is filled in and is not C1, C2, D1, E1, V2, V3, V4, J1, J2, J3, L1, L2 or L3. Lower case is accepted, and a blank LS gives no finding.",
  years: { first: "2022/23" },
});
