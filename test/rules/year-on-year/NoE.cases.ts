import rule from "../../../rules/year-on-year/NoE";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2025/26" },
  silent: [
    ["begins on the first day of the year", { Episodes: [{ DECOM: "01/04/2025" }] }],
    [
      "last year knows the child, by an episode that ended",
      { Episodes: [{ DECOM: "12/02/2024" }], Episodes_last: [{ DECOM: "01/05/2023", DEC: "09/06/2023" }] },
    ],
    ["DECOM blank or unreadable", { Episodes: [{ DECOM: "", LS: "C2" }, { DECOM: "31/02/2025" }] }],
    ["a row without CHILD", { Episodes: [{ CHILD: "", DECOM: "31/03/2025" }] }],
  ],
  finds: [
    [
      "began before the year, unknown last year",
      { Episodes: [{ DECOM: "31/03/2025" }], Episodes_last: [{ CHILD: "2", DECOM: "31/03/2025" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "both early episodes",
      { Episodes: [{ DECOM: "01/01/2025" }, { DECOM: "10/02/2025" }, { DECOM: "01/04/2025" }] },
      ["Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "the collection year decides",
      { year: "2026/27", Episodes: [{ DECOM: "01/04/2025" }] },
      ["Episodes 1 DECOM"],
    ],
  ],
});
