import rule from "../../../rules/episodes/431";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "next day",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "11/06/2022" },
        ],
      },
    ],
    [
      "previous row has no end date",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "" },
          { RNE: "S", DECOM: "11/06/2022" },
        ],
      },
    ],
    [
      "start date unreadable",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "31/06/2022" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ RNE: "S", DECOM: "11/06/2022" }] }],
    [
      "continuation code",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "P", DECOM: "10/06/2022" },
        ],
      },
    ],
    [
      "only the neighbour counts",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "30/09/2022" },
          { RNE: "P", DECOM: "01/06/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "11/06/2022" },
        ],
      },
    ],
    [
      "a row without a start comes last, wherever it is in the file",
      {
        Episodes: [
          { DECOM: "", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "01/05/2022", DEC: "02/05/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "same day",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "10/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "overlap",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "01/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "the later row comes first in the file",
      {
        Episodes: [
          { RNE: "S", DECOM: "10/06/2022" },
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
        ],
      },
      ["Episodes 1 RNE DECOM"],
    ],
    [
      "a row without a start is between the two",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { DECOM: "", DEC: "01/01/2022" },
          { RNE: "S", DECOM: "10/06/2022" },
        ],
      },
      ["Episodes 3 RNE DECOM"],
    ],
  ],
});
