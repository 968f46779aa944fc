import rule from "../../../rules/placement/217t";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "ended on the last allowed day",
      { year: "2023/24", Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "28/10/2023" }] },
    ],
    ["another placement", { year: "2023/24", Episodes: [{ PLACE: "P3", DECOM: "01/06/2022", DEC: "" }] }],
    ["blank PLACE", { year: "2023/24", Episodes: [{ PLACE: "", DECOM: "01/06/2022", DEC: "" }] }],
  ],
  finds: [
    [
      "ended one day too late",
      { year: "2023/24", Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "29/10/2023" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC"],
    ],
    [
      "still open",
      { year: "2023/24", Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC"],
    ],
    [
      "unreadable end",
      { year: "2023/24", Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "31/09/2023" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC"],
    ],
  ],
});
