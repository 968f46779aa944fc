import rule from "../../../rules/placement/377";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "two carer's holidays",
      {
        Episodes: [
          { PLACE: "T3", DECOM: "01/04/2025" },
          { PLACE: "U1", DECOM: "01/05/2025" },
          { PLACE: "T3", DECOM: "01/06/2025" },
        ],
      },
    ],
    [
      "three temporary placements of other kinds",
      {
        Episodes: [
          { PLACE: "T1", DECOM: "01/04/2025" },
          { PLACE: "T2", DECOM: "01/05/2025" },
          { PLACE: "T3", DECOM: "01/06/2025" },
          { PLACE: "T3", DECOM: "01/07/2025" },
        ],
      },
    ],
    [
      "rows without CHILD do not belong together",
      {
        Episodes: [
          { CHILD: "", PLACE: "T3" },
          { CHILD: "", PLACE: "T3" },
          { CHILD: "", PLACE: "T3" },
        ],
      },
    ],
    [
      "rows of different children",
      {
        Episodes: [
          { CHILD: "1", PLACE: "T3" },
          { CHILD: "2", PLACE: "T3" },
          { CHILD: "3", PLACE: "T3" },
        ],
      },
    ],
    [
      "two this year and one last year",
      {
        Episodes: [
          { PLACE: "T3", DECOM: "01/05/2025" },
          { PLACE: "T3", DECOM: "01/06/2025" },
        ],
        Episodes_last: [{ PLACE: "T3", DECOM: "01/05/2024" }],
      },
    ],
  ],
  finds: [
    [
      "three carer's holidays, each marked",
      {
        Episodes: [
          { PLACE: "T3", DECOM: "01/04/2025" },
          { PLACE: "U1", DECOM: "01/05/2025" },
          { PLACE: "T3", DECOM: "01/06/2025" },
          { PLACE: "U1", DECOM: "01/07/2025" },
          { PLACE: "T3", DECOM: "01/08/2025" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 3 PLACE", "Episodes 5 PLACE"],
    ],
    [
      "a row without DECOM counts",
      {
        Episodes: [
          { PLACE: "T3", DECOM: "01/06/2025" },
          { PLACE: "T3", DECOM: "01/08/2025" },
          { PLACE: "T3", DECOM: "" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE"],
    ],
    [
      "one of three without a readable start",
      {
        Episodes: [
          { PLACE: "T3", DECOM: "01/05/2025" },
          { PLACE: "T3", DECOM: "31/06/2025" },
          { PLACE: "T3", DECOM: "01/07/2025" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE"],
    ],
  ],
});
