import rule from "../../../rules/year-on-year/NoE";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["begins on the first day of the year", { year: "2025/26", Episodes: [{ DECOM: "01/04/2025" }] }],
    [
      "last year knows the child, by an episode that ended",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "12/02/2024" }],
        Episodes_last: [{ DECOM: "01/05/2023", DEC: "09/06/2023" }],
      },
    ],
    [
      "DECOM blank or unreadable",
      { year: "2025/26", Episodes: [{ DECOM: "", LS: "C2" }, { DECOM: "31/02/2025" }] },
    ],
    ["a row without CHILD", { year: "2025/26", Episodes: [{ CHILD: "", DECOM: "31/03/2025" }] }],
  ],
  finds: [
    [
      "began before the year, unknown last year",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "31/03/2025" }],
        Episodes_last: [{ CHILD: "2", DECOM: "31/03/2025" }],
      },
      ["Episodes 1 DECOM"],
    ],
    [
      "both early episodes",
      {
        year: "2025/26",
        Episodes: [{ DECOM: "01/01/2025" }, { DECOM: "10/02/2025" }, { DECOM: "01/04/2025" }],
      },
      ["Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "the collection year decides",
      { year: "2026/27", Episodes: [{ DECOM: "01/04/2025" }] },
      ["Episodes 1 DECOM"],
    ],
  ],
});
