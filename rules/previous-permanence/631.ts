import { unknownCodeRule } from "../factories/invalid-code";
import { prevPermCodes } from "../../src/return/code-sets/prev-perm";

export default unknownCodeRule("PrevPerm", "PREV_PERM", prevPermCodes, {
  code: "631",
  topic: "previous-permanence",
  title: "PREV_PERM is not a recognised code",
  message: "PREV_PERM holds a code outside the list. P1, P2, P3, P4 or Z1 is expected.",
  fix: "Replace it with the code for the earlier permanence arrangement, or Z1 if there was none.",
  trigger:
    "PREV_PERM is filled in and is not P1, P2, P3, P4 or Z1. Lower case is accepted, and a blank PREV_PERM is left to rules 630 and 635.",
  years: { first: "2022/23" },
});
