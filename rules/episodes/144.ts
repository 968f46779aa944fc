import { unknownCodeRule } from "../factories/invalid-code";
import { lsCodes } from "../../src/return/code-sets/ls";

export default unknownCodeRule("Episodes", "LS", lsCodes, {
  code: "144",
  topic: "episodes",
  title: "Legal status code is not recognised",
  message:
    "LS holds a value outside the legal status code list. Expected codes run from C1, C2 and D1 to the J, L and V groups.",
  fix: "Map the legal status in the case system to the return's code.",
  trigger:
    "LS is filled in and is not C1, C2, D1, E1, V2, V3, V4, J1, J2, J3, L1, L2 or L3. Lower case is accepted, and a blank LS is left to other rules.",
  years: { first: "2022/23" },
});
