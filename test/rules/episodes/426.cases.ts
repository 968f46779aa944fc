import rule from "../../../rules/episodes/426";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["one code only", { Episodes: [{ LS: "V4" }, { LS: "V4" }] }],
    ["different children", { Episodes: [{ LS: "V3" }, { CHILD: "2", LS: "V4" }] }],
    ["one short break among other episodes", { Episodes: [{ LS: "V3" }, { LS: "C2" }] }],
    [
      "rows without CHILD are not matched",
      {
        Episodes: [
          { CHILD: "", LS: "V3" },
          { CHILD: "", LS: "V4" },
        ],
      },
    ],
  ],
  finds: [
    [
      "both codes, three rows reported",
      { Episodes: [{ LS: "V3" }, { LS: "V4" }, { LS: "V3" }, { LS: "C2" }] },
      ["Episodes 1 LS", "Episodes 2 LS", "Episodes 3 LS"],
    ],
    [
      "dates are not looked at",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2019", DEC: "04/05/2019" },
          { LS: "V4", DECOM: "01/05/2025" },
        ],
      },
      ["Episodes 1 LS", "Episodes 2 LS"],
    ],
  ],
});
