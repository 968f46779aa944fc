import rule from "../../../rules/episodes/432";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "new period of care",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E4B" },
          { DECOM: "10/06/2022", RNE: "S" },
        ],
      },
    ],
    [
      "care went on",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "X1" },
          { DECOM: "10/06/2022", RNE: "P" },
        ],
      },
    ],
    [
      "previous row still open",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "" },
          { DECOM: "10/06/2022", RNE: "P" },
        ],
      },
    ],
    [
      "previous code is not on the list",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E4" },
          { DECOM: "10/06/2022", RNE: "P" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ DECOM: "01/05/2022", RNE: "P", REC: "E4B" }] }],
    [
      "rows without CHILD are not matched",
      {
        Episodes: [
          { CHILD: "", DECOM: "01/05/2022", REC: "E4B" },
          { CHILD: "", DECOM: "10/06/2022", RNE: "P" },
        ],
      },
    ],
  ],
  finds: [
    [
      "continuation code after care ended",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E4B" },
          { DECOM: "10/06/2022", RNE: "P" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    [
      "RNE blank",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E13" },
          { DECOM: "10/06/2022", RNE: "" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    [
      "end code in lower case",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "e4a" },
          { DECOM: "10/06/2022", RNE: "L" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    [
      "a gap between them does not matter, nor the order of the file",
      {
        Episodes: [
          { DECOM: "10/12/2022", RNE: "P" },
          { DECOM: "01/05/2022", DEC: "10/06/2022", REC: "E8" },
        ],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "an undated row comes last",
      {
        Episodes: [
          { DECOM: "", RNE: "P" },
          { DECOM: "01/05/2022", REC: "E8" },
        ],
      },
      ["Episodes 1 RNE"],
    ],
  ],
});
