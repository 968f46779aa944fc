import rule from "../../../rules/adoption/199";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the adoption is the last episode",
      {
        Episodes: [
          { DECOM: "02/12/2023", REC: "X1" },
          { DECOM: "03/06/2024", REC: "E11" },
        ],
      },
    ],
    [
      "the same episode in both returns",
      {
        Episodes_last: [{ DECOM: "05/05/2022", REC: "E12" }],
        Episodes: [{ DECOM: "05/05/2022", REC: "E12" }],
      },
    ],
    [
      "the next row starts on the same day",
      {
        Episodes: [
          { DECOM: "01/05/2024", REC: "E11" },
          { DECOM: "01/05/2024", REC: "" },
        ],
      },
    ],
    [
      "the later episode has no readable start",
      {
        Episodes: [
          { DECOM: "01/05/2024", REC: "E11" },
          { DECOM: "20/12/24", LS: "C2" },
          { DECOM: "", LS: "C2" },
        ],
      },
    ],
    [
      "the adoption has no readable start",
      {
        Episodes: [
          { DECOM: "1 May 2024", REC: "E11" },
          { DECOM: "20/12/2024", REC: "" },
        ],
      },
    ],
    [
      "the adoption belongs to another CHILD",
      {
        Episodes: [
          { CHILD: "2", DECOM: "01/05/2024", REC: "E11" },
          { DECOM: "20/12/2024", REC: "" },
        ],
      },
    ],
    [
      "rows without CHILD never match",
      {
        Episodes: [
          { CHILD: "", DECOM: "01/05/2024", REC: "E11" },
          { CHILD: "", DECOM: "20/12/2024", REC: "" },
        ],
      },
    ],
    ["last year's return is not loaded", { Episodes: [{ DECOM: "03/03/2025", REC: "X1" }] }],
  ],
  finds: [
    [
      "open episode after an adoption this year",
      {
        Episodes: [
          { DECOM: "01/05/2024", REC: "E11" },
          { DECOM: "20/12/2024", REC: "" },
        ],
      },
      ["Episodes 2 CHILD"],
    ],
    [
      "the adoption was in last year's return",
      {
        Episodes_last: [{ DECOM: "10/01/2023", REC: "E12" }],
        Episodes: [{ DECOM: "03/03/2025", REC: "X1" }],
      },
      ["Episodes 1 CHILD"],
    ],
    [
      "one day later",
      {
        Episodes: [
          { DECOM: "02/05/2024", REC: "" },
          { DECOM: "01/05/2024", REC: "E11" },
        ],
      },
      ["Episodes 1 CHILD"],
    ],
    [
      "every later row, a second adoption included, but none before the first",
      {
        Episodes: [
          { DECOM: "01/01/2024", REC: "X1" },
          { DECOM: "01/05/2024", REC: "E11" },
          { DECOM: "01/08/2024", REC: "X1" },
          { DECOM: "01/10/2024", REC: "E12" },
        ],
      },
      ["Episodes 3 CHILD", "Episodes 4 CHILD"],
    ],
  ],
});
