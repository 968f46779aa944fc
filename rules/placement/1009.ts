import { unknownCodeRule } from "../factories/invalid-code";
import { reasonPlaceChangeCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Episodes", "REASON_PLACE_CHANGE", reasonPlaceChangeCodes, {
  code: "1009",
  topic: "placement",
  expected: "One of the twelve reasons for a change of placement is expected, or a blank.",
  fix: "Choose the code for why the placement changed, or clear REASON_PLACE_CHANGE if the placement did not change.",
  trigger:
    "REASON_PLACE_CHANGE is filled in and is not CARPL, CLOSE, ALLEG, STAND, APPRR, CREQB, CREQO, CHILD, LAREQ, PLACE, CUSTOD or OTHER. Lower case is accepted, and RNE and REC are not looked at.",
  years: { first: "2022/23" },
});
