import rule from "../../../rules/placement/375";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "exactly 42 days",
      { year: "2022/23", Episodes: [{ PLACE: "T1", DECOM: "01/06/2022", DEC: "13/07/2022" }] },
    ],
    ["still open", { year: "2022/23", Episodes: [{ PLACE: "T1", DECOM: "01/06/2022", DEC: "" }] }],
    [
      "end before start",
      { year: "2022/23", Episodes: [{ PLACE: "T1", DECOM: "01/06/2022", DEC: "01/05/2022" }] },
    ],
    [
      "another placement",
      { year: "2022/23", Episodes: [{ PLACE: "T0", DECOM: "01/06/2022", DEC: "01/12/2022" }] },
    ],
    [
      "two rows are not added up",
      {
        year: "2022/23",
        Episodes: [
          { PLACE: "T1", DECOM: "01/06/2022", DEC: "13/07/2022" },
          { PLACE: "T1", DECOM: "13/07/2022", DEC: "24/08/2022" },
        ],
      },
    ],
    [
      "unreadable end",
      { year: "2022/23", Episodes: [{ PLACE: "T1", DECOM: "01/06/2022", DEC: "31/09/2022" }] },
    ],
    [
      "start unreadable or blank",
      {
        Episodes: [
          { PLACE: "T1", DECOM: "31/06/2023", DEC: "01/12/2023" },
          { PLACE: "T1", DECOM: "", DEC: "01/12/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "43 days",
      { year: "2022/23", Episodes: [{ PLACE: "T1", DECOM: "01/06/2022", DEC: "14/07/2022" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "in the latest year, without a Header row",
      { year: "2026/27", Episodes: [{ PLACE: "T1", DECOM: "01/06/2026", DEC: "01/12/2026" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
