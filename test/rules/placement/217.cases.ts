import rule from "../../../rules/placement/217";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "started the day before the rule begins",
      { Episodes: [{ PLACE: "A5", DECOM: "31/03/2015", RNE: "P" }] },
    ],
    ["expected reason T", { Episodes: [{ PLACE: "A3", DECOM: "14/06/2024", RNE: "T" }] }],
    [
      "expected reasons S and U",
      {
        Episodes: [
          { PLACE: "A3", DECOM: "14/06/2024", RNE: "S" },
          { PLACE: "A5", DECOM: "14/06/2024", RNE: "U" },
        ],
      },
    ],
    [
      "A4 and A6 are not with the current carer",
      {
        Episodes: [
          { PLACE: "A4", DECOM: "14/06/2024", RNE: "P" },
          { PLACE: "A6", DECOM: "14/06/2024", RNE: "P" },
        ],
      },
    ],
    ["blank DECOM", { Episodes: [{ PLACE: "A3", DECOM: "", RNE: "P" }] }],
    ["unreadable DECOM", { Episodes: [{ PLACE: "A3", DECOM: "31/06/2024", RNE: "P" }] }],
  ],
  finds: [
    [
      "a change of placement is not accepted",
      { Episodes: [{ PLACE: "A3", DECOM: "14/06/2024", RNE: "P" }] },
      ["Episodes 1 PLACE DECOM RNE"],
    ],
    [
      "blank RNE on the first day of the rule",
      { Episodes: [{ PLACE: "A5", DECOM: "01/04/2015", RNE: "" }] },
      ["Episodes 1 PLACE DECOM RNE"],
    ],
    [
      "in the first year too",
      { year: "2022/23", Episodes: [{ PLACE: "A5", DECOM: "01/05/2022", RNE: "L" }] },
      ["Episodes 1 PLACE DECOM RNE"],
    ],
  ],
});
