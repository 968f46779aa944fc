import rule from "../../../rules/episodes/501";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["touching dates", { Episodes: [{ DECOM: "01/05/2024", DEC: "01/06/2024" }, { DECOM: "01/06/2024" }] }],
    [
      "different children",
      {
        Episodes: [
          { DECOM: "01/05/2024", DEC: "30/06/2024" },
          { CHILD: "2", DECOM: "01/06/2024" },
        ],
      },
    ],
    ["previous episode open", { Episodes: [{ DECOM: "01/05/2024", DEC: "" }, { DECOM: "01/06/2024" }] }],
    [
      "previous end date unreadable",
      { Episodes: [{ DECOM: "01/05/2024", DEC: "31/06/2024" }, { DECOM: "01/06/2024" }] },
    ],
    [
      "no start date",
      {
        Episodes: [
          { DECOM: "01/05/2024", DEC: "30/06/2024" },
          { DECOM: "", LS: "C2" },
        ],
      },
    ],
    [
      "one day, both rows: the first ends on it",
      { Episodes: [{ DECOM: "01/05/2024", DEC: "01/05/2024" }, { DECOM: "01/05/2024" }] },
    ],
    ["start unreadable", { Episodes: [{ DECOM: "01/05/2024", DEC: "02/06/2024" }, { DECOM: "31/06/2024" }] }],
    [
      "a row without a start comes last, wherever it is in the file",
      {
        Episodes: [
          { DECOM: "", DEC: "02/06/2024" },
          { DECOM: "01/05/2024", DEC: "02/05/2024" },
        ],
      },
    ],
  ],
  finds: [
    [
      "overlap of one day",
      { Episodes: [{ DECOM: "01/05/2024", DEC: "02/06/2024" }, { DECOM: "01/06/2024" }] },
      ["Episodes 2 DECOM DEC"],
    ],
    [
      "only the neighbour counts: the second row, not the third",
      {
        Episodes: [
          { DECOM: "01/04/2024", DEC: "30/06/2024" },
          { DECOM: "01/05/2024", DEC: "05/05/2024" },
          { DECOM: "01/06/2024" },
        ],
      },
      ["Episodes 2 DECOM DEC"],
    ],
    [
      "the later row comes first in the file",
      { Episodes: [{ DECOM: "01/06/2024" }, { DECOM: "01/05/2024", DEC: "02/06/2024" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "two rows from one day, the first ends later",
      { Episodes: [{ DECOM: "01/05/2024", DEC: "02/05/2024" }, { DECOM: "01/05/2024" }] },
      ["Episodes 2 DECOM DEC"],
    ],
    [
      "a row without a start is between the two",
      {
        Episodes: [
          { DECOM: "01/05/2024", DEC: "02/06/2024" },
          { DECOM: "31/06/2024", DEC: "01/01/2024" },
          { DECOM: "01/06/2024" },
        ],
      },
      ["Episodes 3 DECOM DEC"],
    ],
  ],
});
