import rule from "../../../rules/episodes/433";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "same day",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "L", DECOM: "10/06/2022" },
        ],
      },
    ],
    [
      "same day written differently",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "05/06/2022" },
          { RNE: "P", DECOM: "5/6/2022" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ RNE: "P", DECOM: "10/06/2022" }] }],
    [
      "new period of care",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "S", DECOM: "12/06/2022" },
        ],
      },
    ],
    [
      "RNE blank",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "", DECOM: "12/06/2022" },
        ],
      },
    ],
    [
      "of two rows on one day the one that ends first comes first",
      {
        Episodes: [
          { RNE: "P", DECOM: "01/05/2022", DEC: "10/06/2022" },
          { DECOM: "01/05/2022", DEC: "01/05/2022" },
          { RNE: "T", DECOM: "10/06/2022" },
        ],
      },
    ],
    [
      "an open row comes after a closed one of the same day",
      {
        Episodes: [
          { RNE: "P", DECOM: "01/05/2022" },
          { DECOM: "01/05/2022", DEC: "01/05/2022" },
        ],
      },
    ],
    [
      "different children",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { CHILD: "2", RNE: "P", DECOM: "11/06/2022" },
        ],
      },
    ],
    [
      "of two with the same start the one that ends later comes last, whichever comes first in the file",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { DECOM: "01/05/2022", DEC: "20/06/2022" },
          { RNE: "L", DECOM: "20/06/2022" },
        ],
      },
    ],
    [
      "of two with the same start the one that ends later comes first in the file",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "20/06/2022" },
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "L", DECOM: "20/06/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "one day of gap",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "P", DECOM: "11/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "one day of overlap",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "U", DECOM: "09/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "previous row has no end",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "" },
          { RNE: "P", DECOM: "11/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "the same unreadable date on both",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "31/06/2022" },
          { RNE: "b", DECOM: "31/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
    [
      "no start date",
      {
        Episodes: [
          { RNE: "T", DECOM: "" },
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
        ],
      },
      ["Episodes 1 RNE DECOM"],
    ],
    [
      "a change of legal status has to follow on too",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "10/06/2022" },
          { RNE: "L", DECOM: "11/06/2022" },
        ],
      },
      ["Episodes 2 RNE DECOM"],
    ],
  ],
});
