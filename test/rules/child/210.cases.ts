import rule from "../../../rules/child/210";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "came into care in the last week",
      { year: "2024/25", Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: "24/03/2025" }] },
    ],
    ["another reason", { year: "2024/25", Header: [{ UPN: "UN3" }], Episodes: [{ DECOM: "06/01/2025" }] }],
    [
      "DECOM blank or unreadable",
      {
        year: "2024/25",
        Header: [{ UPN: "UN4" }],
        Episodes: [{ DECOM: "", LS: "C2" }, { DECOM: "31/02/2025" }],
      },
    ],
    [
      "no Header row for the child",
      { year: "2024/25", Header: [{ CHILD: "2", UPN: "UN4" }], Episodes: [{ DECOM: "06/01/2025" }] },
    ],
  ],
  finds: [
    [
      "in care since January",
      { year: "2024/25", Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: "06/01/2025" }] },
      ["Header 1 UPN", "Episodes 1 DECOM"],
    ],
    [
      "only the earlier of two episodes is before the date",
      {
        year: "2024/25",
        Header: [{ UPN: "UN4" }],
        Episodes: [{ DECOM: "23/03/2025" }, { DECOM: "28/03/2025" }],
      },
      ["Header 1 UPN", "Episodes 1 DECOM"],
    ],
    [
      "every such episode is marked, also one that has ended",
      {
        year: "2024/25",
        Header: [{ UPN: "un4" }],
        Episodes: [{ DECOM: "06/01/2025", DEC: "01/02/2025" }, { DECOM: "01/02/2025" }],
      },
      ["Header 1 UPN", "Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "the date goes with the collection year",
      { year: "2025/26", Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: "24/03/2025" }] },
      ["Header 1 UPN", "Episodes 1 DECOM"],
    ],
  ],
});
