import { unknownCodeRule } from "../factories/invalid-code";
import { prevPermCodes } from "../../src/return/code-sets/prev-perm";

export default unknownCodeRule("PrevPerm", "PREV_PERM", prevPermCodes, {
  code: "631",
  topic: "previous-permanence",
  expected: "P1, P2, P3, P4 or Z1 is expected.",
  fix: "Replace PREV_PERM with the code for the earlier permanence arrangement, or Z1 if there was none.",
  trigger:
    "PREV_PERM is filled in and is not P1, P2, P3, P4 or Z1. Lower case is accepted, and a blank PREV_PERM gives no finding here (rules 630 and 635 look at it).",
  years: { first: "2022/23" },
});
