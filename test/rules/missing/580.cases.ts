import rule from "../../../rules/missing/580";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "REC is E8",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "12/08/2022" }],
        Episodes: [{ DEC: "12/08/2022", REC: "E8" }],
      },
    ],
    [
      "found the day before",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "11/08/2022" }],
        Episodes: [{ DEC: "12/08/2022", REC: "E15" }],
      },
    ],
    [
      "the episode ended the day after",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "12/08/2022" }],
        Episodes: [{ DEC: "13/08/2022", REC: "E15" }],
      },
    ],
    [
      "all a day after the birthday",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "13/08/2022" }],
        Episodes: [{ DEC: "13/08/2022", REC: "E15" }],
      },
    ],
    [
      "no date of birth",
      { Missing: [{ MIS_END: "12/08/2022" }], Episodes: [{ DEC: "12/08/2022", REC: "E15" }] },
    ],
    [
      "the missing period is open",
      {
        Missing: [{ DOB: "12/08/2004", MIS_START: "10/08/2022" }],
        Episodes: [{ DECOM: "01/05/2020", REC: "E15" }],
      },
    ],
    [
      "born on 29 February: 1 March is not the birthday",
      {
        Missing: [{ DOB: "29/02/2004", MIS_END: "01/03/2022" }],
        Episodes: [{ DEC: "01/03/2022", REC: "E15" }],
      },
    ],
    [
      "all the day before the birthday",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "11/08/2022" }],
        Episodes: [{ DEC: "11/08/2022", REC: "E15" }],
      },
    ],
  ],
  finds: [
    [
      "everything ends on the 18th birthday, another REC",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "12/08/2022" }],
        Episodes: [{ DEC: "12/08/2022", REC: "E15" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "REC is blank",
      {
        Missing: [{ DOB: "12/08/2004", MIS_END: "12/08/2022", MISSING: "A" }],
        Episodes: [{ DEC: "12/08/2022" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "born on 29 February: the birthday is 28 February",
      {
        Missing: [{ DOB: "29/02/2004", MIS_END: "28/02/2022" }],
        Episodes: [{ DEC: "28/02/2022", REC: "X1" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "two missing periods mark the episode once",
      {
        Missing: [
          { DOB: "12/08/2004", MIS_END: "12/08/2022" },
          { DOB: "12/08/2004", MIS_END: "12/08/2022" },
        ],
        Episodes: [{ DEC: "12/08/2022", REC: "X1" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "one of two missing periods ends on the birthday",
      {
        Missing: [
          { DOB: "12/08/2004", MIS_END: "12/07/2022" },
          { DOB: "12/08/2004", MIS_END: "12/08/2022" },
        ],
        Episodes: [{ DEC: "12/08/2022", REC: "E15" }],
      },
      ["Episodes 1 REC"],
    ],
  ],
});
