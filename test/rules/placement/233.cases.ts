import rule from "../../../rules/placement/233";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["ended", { Episodes: [{ DEC: "14/09/2025", REASON_PLACE_CHANGE: "CARPL" }] }],
    ["open, no reason", { Episodes: [{ DECOM: "01/05/2025", DEC: "", REASON_PLACE_CHANGE: "" }] }],
    ["unreadable end is an end", { Episodes: [{ DEC: "31/09/2025", REASON_PLACE_CHANGE: "CARPL" }] }],
    ["ended without a reason", { Episodes: [{ DEC: "14/09/2025", REASON_PLACE_CHANGE: "" }] }],
  ],
  finds: [
    [
      "open with a reason",
      { Episodes: [{ DEC: "", REASON_PLACE_CHANGE: "CARPL" }] },
      ["Episodes 1 DEC REASON_PLACE_CHANGE"],
    ],
    [
      "any text is a reason",
      { year: "2026/27", Episodes: [{ DEC: "", REASON_PLACE_CHANGE: "?" }] },
      ["Episodes 1 DEC REASON_PLACE_CHANGE"],
    ],
  ],
});
