import rule from "../../../rules/episodes/504";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "gap between the episodes",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "N1" },
          { DECOM: "02/05/2024", CIN: "N4" },
        ],
      },
    ],
    [
      "previous episode ended care",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "E4A", CIN: "N1" },
          { DECOM: "01/05/2024", CIN: "N4" },
        ],
      },
    ],
    [
      "previous REC blank",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "", CIN: "N1" },
          { DECOM: "01/05/2024", CIN: "N4" },
        ],
      },
    ],
    [
      "both blank",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "" },
          { DECOM: "01/05/2024", CIN: "" },
        ],
      },
    ],
    [
      "category kept",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "N1" },
          { DECOM: "01/05/2024", CIN: "N1" },
        ],
      },
    ],
    [
      "dates not known",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "", REC: "X1", CIN: "N1" },
          { DECOM: "", CIN: "N4" },
        ],
      },
    ],
    [
      "both dates unreadable",
      {
        Episodes: [
          { DECOM: "31/04/2024", DEC: "31/06/2024", REC: "X1", CIN: "N1" },
          { DECOM: "31/06/2024", CIN: "N4" },
        ],
      },
    ],
  ],
  finds: [
    [
      "category changes where the episodes meet",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "N1" },
          { DECOM: "01/05/2024", CIN: "N4" },
        ],
      },
      ["Episodes 2 CIN"],
    ],
    [
      "category filled in on one side only",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "" },
          { DECOM: "01/05/2024", CIN: "N4" },
        ],
      },
      ["Episodes 2 CIN"],
    ],
    [
      "changed and changed back",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "N1" },
          { DECOM: "01/05/2024", DEC: "01/06/2024", REC: "X1", CIN: "N2" },
          { DECOM: "01/06/2024", CIN: "N1" },
        ],
      },
      ["Episodes 2 CIN", "Episodes 3 CIN"],
    ],
    [
      "changed and kept: compared with the neighbour only",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "01/05/2024", REC: "X1", CIN: "N1" },
          { DECOM: "01/05/2024", DEC: "01/06/2024", REC: "X1", CIN: "N2" },
          { DECOM: "01/06/2024", CIN: "N2" },
        ],
      },
      ["Episodes 2 CIN"],
    ],
  ],
});
