import rule from "../../../rules/placement/225";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "reason given",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "CARPL" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
    ],
    [
      "next placement is temporary",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "T1" },
        ],
      },
    ],
    [
      "this placement is temporary",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "T0", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
    ],
    [
      "only the legal status changed",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "L", PLACE: "K2" },
        ],
      },
    ],
    [
      "a new period of care",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "S", PLACE: "K2" },
        ],
      },
    ],
    [
      "care ended",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "E4A", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
    ],
    [
      "blank REC",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
    ],
    ["last episode", { Episodes: [{ DECOM: "01/05/2025", REC: "X1", PLACE: "U1" }] }],
    [
      "a temporary placement of any kind before or after",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "02/05/2025", RNE: "P", REC: "X1", PLACE: "T0" },
          { DECOM: "02/05/2025", DEC: "03/05/2025", RNE: "P", REC: "X1", PLACE: "U1" },
          { DECOM: "03/05/2025", DEC: "04/05/2025", RNE: "P", REC: "X1", PLACE: "T1" },
          { DECOM: "04/05/2025", DEC: "05/05/2025", RNE: "P", REC: "X1", PLACE: "U1" },
          { DECOM: "05/05/2025", DEC: "06/05/2025", RNE: "P", REC: "X1", PLACE: "T2" },
          { DECOM: "06/05/2025", DEC: "07/05/2025", RNE: "P", REC: "X1", PLACE: "U1" },
          { DECOM: "07/05/2025", DEC: "08/05/2025", RNE: "P", REC: "X1", PLACE: "T3" },
          { DECOM: "08/05/2025", DEC: "09/05/2025", RNE: "P", REC: "X1", PLACE: "U1" },
          { DECOM: "09/05/2025", DEC: "010/05/2025", RNE: "P", REC: "X1", PLACE: "T4" },
          { DECOM: "10/05/2025", DEC: "11/05/2025", RNE: "P", REC: "X1", PLACE: "U1" },
        ],
      },
    ],
  ],
  finds: [
    [
      "change of placement without a reason",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
      ["Episodes 1 REASON_PLACE_CHANGE"],
    ],
    [
      "B, T and U are changes too",
      {
        Episodes: [
          { DECOM: "01/05/2025", REC: "X1", PLACE: "U1" },
          { DECOM: "01/06/2025", RNE: "B", REC: "X1", PLACE: "U1" },
          { DECOM: "01/07/2025", RNE: "T", REC: "X1", PLACE: "U1" },
          { DECOM: "01/08/2025", RNE: "U", PLACE: "U1" },
        ],
      },
      ["Episodes 1 REASON_PLACE_CHANGE", "Episodes 2 REASON_PLACE_CHANGE", "Episodes 3 REASON_PLACE_CHANGE"],
    ],
    [
      "a gap does not matter",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "20/05/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
        ],
      },
      ["Episodes 1 REASON_PLACE_CHANGE"],
    ],
    [
      "blank PLACE is not temporary",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "", REASON_PLACE_CHANGE: "" },
          { DECOM: "09/06/2025", RNE: "P", PLACE: "" },
        ],
      },
      ["Episodes 1 REASON_PLACE_CHANGE"],
    ],
    [
      "in order of DECOM, whatever the order of the rows",
      {
        Episodes: [
          { DECOM: "09/06/2025", RNE: "P", PLACE: "K2" },
          { DECOM: "01/05/2025", REC: "X1", PLACE: "U1" },
        ],
      },
      ["Episodes 2 REASON_PLACE_CHANGE"],
    ],
    [
      "an episode without DECOM comes last",
      {
        Episodes: [
          { DECOM: "01/05/2025", DEC: "09/06/2025", REC: "X1", PLACE: "U1", REASON_PLACE_CHANGE: "" },
          { DECOM: "", RNE: "P", PLACE: "K2" },
        ],
      },
      ["Episodes 1 REASON_PLACE_CHANGE"],
    ],
  ],
});
