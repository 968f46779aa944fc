import rule from "../../../rules/episodes/437";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "last row",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "X1" },
          { DECOM: "01/07/2022", REC: "E2" },
        ],
      },
    ],
    [
      "the other row has no start date",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E15" },
          { DECOM: "", LS: "C2" },
        ],
      },
    ],
    ["other end code", { Episodes: [{ DECOM: "01/05/2022", REC: "E3" }, { DECOM: "01/07/2022" }] }],
    [
      "different children",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E2" },
          { CHILD: "2", DECOM: "01/07/2022" },
        ],
      },
    ],
    [
      "last row, first in the file",
      {
        Episodes: [
          { DECOM: "01/07/2022", REC: "E15" },
          { DECOM: "01/05/2022", REC: "X1" },
        ],
      },
    ],
    [
      "of two rows on one day the second in the file is the last",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "X1" },
          { DECOM: "01/05/2022", REC: "E2" },
        ],
      },
    ],
    [
      "a row without a start date is left out itself",
      { Episodes: [{ DECOM: "", REC: "E2" }, { DECOM: "01/07/2022" }] },
    ],
  ],
  finds: [
    [
      "an episode after E2",
      { Episodes: [{ DECOM: "01/05/2022", REC: "E2" }, { DECOM: "01/07/2022" }] },
      ["Episodes 1 REC"],
    ],
    [
      "an episode after E15, in lower case",
      { Episodes: [{ DECOM: "01/05/2022", REC: "e15" }, { DECOM: "01/07/2022" }] },
      ["Episodes 1 REC"],
    ],
    [
      "two rows on one day, the first in the file counts as earlier",
      {
        Episodes: [
          { DECOM: "01/05/2022", REC: "E2" },
          { DECOM: "01/05/2022", REC: "X1" },
        ],
      },
      ["Episodes 1 REC"],
    ],
  ],
});
