import rule from "../../../rules/year-on-year/502";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the same start", { Episodes: [{ DECOM: "10/02/2025" }], Episodes_last: [{ DECOM: "10/2/2025" }] }],
    [
      "last year's episodes all ended",
      { Episodes: [{ DECOM: "05/06/2025" }], Episodes_last: [{ DECOM: "10/02/2025", DEC: "01/03/2025" }] },
    ],
    [
      "an unreadable DEC is not blank",
      { Episodes: [{ DECOM: "05/06/2025" }], Episodes_last: [{ DECOM: "10/02/2025", DEC: "31/02/2025" }] },
    ],
    [
      "no episode this year",
      { Episodes: [{ CHILD: "2", DECOM: "05/06/2025" }], Episodes_last: [{ DECOM: "10/02/2025" }] },
    ],
    [
      "no readable start this year",
      { Episodes: [{ DECOM: "31/02/2025" }], Episodes_last: [{ DECOM: "10/02/2025" }] },
    ],
    ["no episode last year", { Episodes: [{ DECOM: "05/06/2025" }] }],
    [
      "later episodes are not looked at",
      {
        Episodes: [{ DECOM: "05/06/2025" }, { DECOM: "10/02/2025" }],
        Episodes_last: [{ DECOM: "10/02/2025" }],
      },
    ],
  ],
  finds: [
    [
      "an unreadable start last year",
      { Episodes: [{ DECOM: "10/02/2025" }], Episodes_last: [{ DECOM: "31/02/2025", LS: "C2" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "start a day later",
      { Episodes: [{ DECOM: "11/02/2025" }], Episodes_last: [{ DECOM: "10/02/2025" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "start a day earlier",
      { Episodes: [{ DECOM: "09/02/2025" }], Episodes_last: [{ DECOM: "10/02/2025" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "two open episodes last year, one matches",
      {
        Episodes: [{ DECOM: "10/02/2025" }],
        Episodes_last: [{ DECOM: "01/05/2023" }, { DECOM: "10/02/2025" }],
      },
      ["Episodes 1 DECOM"],
    ],
    [
      "no start last year",
      { Episodes: [{ DECOM: "10/02/2025" }], Episodes_last: [{ DECOM: "", LS: "C2" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "of equal starts the first in the file is marked",
      {
        Episodes: [{ DECOM: "10/06/2025" }, { DECOM: "05/06/2025" }, { DECOM: "05/06/2025" }],
        Episodes_last: [{ DECOM: "10/02/2025" }],
      },
      ["Episodes 2 DECOM"],
    ],
  ],
});
