import rule from "../../../rules/placement/226";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "first episode temporary, without a reason",
      { Episodes: [{ DECOM: "01/05/2025", PLACE: "T0", REASON_PLACE_CHANGE: "" }] },
    ],
    [
      "reason two rows earlier",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "06/05/2025", PLACE: "U4", REASON_PLACE_CHANGE: "" },
          { DECOM: "11/05/2025", PLACE: "T1", REASON_PLACE_CHANGE: "" },
        ],
      },
    ],
    [
      "reason on the episode after it",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "T1", REASON_PLACE_CHANGE: "" },
          { DECOM: "06/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
        ],
      },
    ],
    [
      "no temporary placement",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "06/05/2025", PLACE: "U4", REASON_PLACE_CHANGE: "OTHER" },
        ],
      },
    ],
    [
      "blank PLACE",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "06/05/2025", PLACE: "", REASON_PLACE_CHANGE: "" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the previous episode has a reason",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "06/05/2025", PLACE: "T2", REASON_PLACE_CHANGE: "" },
        ],
      },
      ["Episodes 2 REASON_PLACE_CHANGE PLACE"],
    ],
    [
      "its own reason",
      { Episodes: [{ DECOM: "01/05/2025", PLACE: "T0", REASON_PLACE_CHANGE: "OTHER" }] },
      ["Episodes 1 REASON_PLACE_CHANGE PLACE"],
    ],
    [
      "two temporary rows running, a reason on the first",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "06/05/2025", PLACE: "T1", REASON_PLACE_CHANGE: "OTHER" },
          { DECOM: "11/05/2025", PLACE: "T2", REASON_PLACE_CHANGE: "" },
        ],
      },
      ["Episodes 2 REASON_PLACE_CHANGE PLACE", "Episodes 3 REASON_PLACE_CHANGE PLACE"],
    ],
    [
      "any text is a reason",
      { Episodes: [{ DECOM: "01/05/2025", PLACE: "T4", REASON_PLACE_CHANGE: "?" }] },
      ["Episodes 1 REASON_PLACE_CHANGE PLACE"],
    ],
    [
      "in 2022/23 as well",
      {
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "06/05/2025", PLACE: "T2", REASON_PLACE_CHANGE: "" },
        ],
        year: "2022/23",
      },
      ["Episodes 2 REASON_PLACE_CHANGE PLACE"],
    ],
    [
      "every kind of temporary placement",
      {
        Episodes: ["T0", "T1", "T2", "T3", "T4"].map((PLACE, index) => ({
          CHILD: `C${index}`,
          DECOM: "06/05/2025",
          PLACE,
          REASON_PLACE_CHANGE: "CARPL",
        })),
      },
      [
        "Episodes 1 PLACE REASON_PLACE_CHANGE",
        "Episodes 2 PLACE REASON_PLACE_CHANGE",
        "Episodes 3 PLACE REASON_PLACE_CHANGE",
        "Episodes 4 PLACE REASON_PLACE_CHANGE",
        "Episodes 5 PLACE REASON_PLACE_CHANGE",
      ],
    ],
  ],
});
