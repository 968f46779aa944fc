import rule from "../../../rules/child/210";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25", Header: [{ UPN: "UN4" }] },
  silent: [
    ["came into care in the last week", { Episodes: [{ DECOM: "24/03/2025" }] }],
    ["another reason", { Header: [{ UPN: "UN3" }], Episodes: [{ DECOM: "06/01/2025" }] }],
    ["DECOM blank or unreadable", { Episodes: [{ DECOM: "", LS: "C2" }, { DECOM: "31/02/2025" }] }],
    [
      "no Header row for the child",
      { Header: [{ CHILD: "2", UPN: "UN4" }], Episodes: [{ DECOM: "06/01/2025" }] },
    ],
  ],
  finds: [
    ["in care since January", { Episodes: [{ DECOM: "06/01/2025" }] }, ["Header 1 UPN", "Episodes 1 DECOM"]],
    [
      "only the earlier of two episodes is before the date",
      { Episodes: [{ DECOM: "23/03/2025" }, { DECOM: "28/03/2025" }] },
      ["Header 1 UPN", "Episodes 1 DECOM"],
    ],
    [
      "every such episode is marked, also one that has ended",
      {
        Header: [{ UPN: "un4" }],
        Episodes: [{ DECOM: "06/01/2025", DEC: "01/02/2025" }, { DECOM: "01/02/2025" }],
      },
      ["Header 1 UPN", "Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "the date goes with the collection year",
      { year: "2025/26", Episodes: [{ DECOM: "24/03/2025" }] },
      ["Header 1 UPN", "Episodes 1 DECOM"],
    ],
  ],
});
