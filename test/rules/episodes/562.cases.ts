import rule from "../../../rules/episodes/562";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "same start in both returns",
      {
        Episodes: [{ DECOM: "12/02/2022" }, { DECOM: "07/07/2022" }],
        Episodes_last: [{ DECOM: "01/06/2021" }, { DECOM: "12/02/2022" }],
      },
    ],
    ["began on the first day of the year", { Episodes: [{ DECOM: "01/04/2022" }] }],
    [
      "last year's matching episode was closed",
      {
        Episodes: [{ DECOM: "12/02/2022" }],
        Episodes_last: [{ DECOM: "12/02/2022", DEC: "31/03/2022", REC: "E4A" }],
      },
    ],
    [
      "an unreadable start last year is left out",
      {
        Episodes: [{ DECOM: "12/02/2022" }],
        Episodes_last: [{ DECOM: "12/02/2022" }, { DECOM: "31/02/2022" }],
      },
    ],
    ["no readable start date this year", { Episodes: [{ DECOM: "31/02/2022" }, { DECOM: "", LS: "C2" }] }],
    [
      "only the earliest row is compared",
      {
        Episodes: [{ DECOM: "20/03/2022" }, { DECOM: "12/02/2022" }],
        Episodes_last: [{ DECOM: "12/02/2022" }],
      },
    ],
    ["a row without CHILD belongs to no child", { Episodes: [{ CHILD: "", DECOM: "12/02/2022" }] }],
    [
      "last year's latest episode comes first, one without a start last",
      {
        Episodes: [{ DECOM: "" }, { DECOM: "12/02/2022" }],
        Episodes_last: [{ DECOM: "12/02/2022" }, { DECOM: "20/03/2021" }, { DECOM: "31/02/2022" }],
      },
    ],
  ],
  finds: [
    [
      "start date changed between returns",
      { Episodes: [{ DECOM: "12/02/2022" }], Episodes_last: [{ DECOM: "10/02/2022" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "match exists but is not last year's latest episode",
      {
        Episodes: [{ DECOM: "12/02/2022" }],
        Episodes_last: [{ DECOM: "12/02/2022" }, { DECOM: "20/03/2022" }],
      },
      ["Episodes 1 DECOM"],
    ],
    [
      "child absent from last year's return",
      { Episodes: [{ DECOM: "31/03/2022" }], Episodes_last: [{ CHILD: "2", DECOM: "31/03/2022" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "no readable start date last year",
      { Episodes: [{ DECOM: "12/02/2022" }], Episodes_last: [{ DECOM: "31/02/2022" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "of equal start dates the first in the file",
      { Episodes: [{ DECOM: "12/02/2022" }, { DECOM: "12/02/2022" }] },
      ["Episodes 1 DECOM"],
    ],
  ],
});
