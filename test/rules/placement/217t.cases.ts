import rule from "../../../rules/placement/217t";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "ended on the last allowed day",
      { Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "28/10/2023" }] },
    ],
    ["another placement", { Episodes: [{ PLACE: "P3", DECOM: "01/06/2022", DEC: "" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", DECOM: "01/06/2022", DEC: "" }] }],
  ],
  finds: [
    [
      "ended one day too late",
      { Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "29/10/2023" }] },
      ["Episodes 1 PLACE DEC"],
    ],
    ["still open", { Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "" }] }, ["Episodes 1 PLACE DEC"]],
    [
      "unreadable end",
      { Episodes: [{ PLACE: "P2", DECOM: "01/06/2022", DEC: "31/09/2023" }] },
      ["Episodes 1 PLACE DEC"],
    ],
  ],
});
