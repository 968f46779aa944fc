import { unknownCodeRule } from "../factories/invalid-code";
import { reasonPlaceChangeCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Episodes", "REASON_PLACE_CHANGE", reasonPlaceChangeCodes, {
  code: "1009",
  topic: "placement",
  title: "REASON_PLACE_CHANGE is not a recognised code",
  message:
    "REASON_PLACE_CHANGE is not one of the twelve reasons for a change of placement. One of them is expected, or a blank cell.",
  fix: "Pick the code that describes why the placement changed, or clear the cell if the placement did not change.",
  trigger:
    "REASON_PLACE_CHANGE is filled in and is not CARPL, CLOSE, ALLEG, STAND, APPRR, CREQB, CREQO, CHILD, LAREQ, PLACE, CUSTOD or OTHER. Letter case does not count, and RNE and REC are not looked at.",
  years: { first: "2022/23" },
});
