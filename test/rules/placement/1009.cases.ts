import rule from "../../../rules/placement/1009";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["recognised", { Episodes: [{ REASON_PLACE_CHANGE: "CUSTOD" }] }],
    ["blank", { Episodes: [{ RNE: "P", REASON_PLACE_CHANGE: "" }] }],
    ["lower case", { Episodes: [{ REASON_PLACE_CHANGE: "other" }] }],
    [
      "all twelve",
      {
        Episodes: [
          { REASON_PLACE_CHANGE: "CARPL" },
          { REASON_PLACE_CHANGE: "CLOSE" },
          { REASON_PLACE_CHANGE: "ALLEG" },
          { REASON_PLACE_CHANGE: "STAND" },
          { REASON_PLACE_CHANGE: "APPRR" },
          { REASON_PLACE_CHANGE: "CREQB" },
          { REASON_PLACE_CHANGE: "CREQO" },
          { REASON_PLACE_CHANGE: "CHILD" },
          { REASON_PLACE_CHANGE: "LAREQ" },
          { REASON_PLACE_CHANGE: "PLACE" },
          { REASON_PLACE_CHANGE: "CUSTOD" },
          { REASON_PLACE_CHANGE: "OTHER" },
        ],
      },
    ],
    [
      "every code",
      {
        Episodes: "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER"
          .split(" ")
          .map((REASON_PLACE_CHANGE) => ({ REASON_PLACE_CHANGE })),
      },
    ],
  ],
  finds: [
    ["shortened", { Episodes: [{ REASON_PLACE_CHANGE: "CUST" }] }, ["Episodes 1 REASON_PLACE_CHANGE"]],
    [
      "NA and OTHERS",
      { Episodes: [{ REASON_PLACE_CHANGE: "NA" }, { REASON_PLACE_CHANGE: "OTHERS" }] },
      ["Episodes 1 REASON_PLACE_CHANGE", "Episodes 2 REASON_PLACE_CHANGE"],
    ],
    [
      "a space beside the code",
      { Episodes: [{ REASON_PLACE_CHANGE: "CARPL " }] },
      ["Episodes 1 REASON_PLACE_CHANGE"],
    ],
  ],
});
