import rule from "../../../rules/care-leavers/1016";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "care ended the day before the birthday",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "09/11/2023", REC: "E4A" }],
      },
    ],
    [
      "care ended the day before the 17th birthday",
      {
        OC3: [{ DOB: "10/11/2006", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "09/11/2023", REC: "E4A" }],
      },
    ],
    [
      "an open episode belongs to rule 1007",
      { OC3: [{ DOB: "10/11/2006", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] },
    ],
    [
      "nothing filled in",
      { OC3: [{ DOB: "10/11/2005" }], Episodes: [{ DECOM: "01/05/2021", DEC: "20/12/2023" }] },
    ],
    [
      "19 on the last day of the year",
      {
        OC3: [{ DOB: "31/03/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "31/03/2024" }],
      },
    ],
    [
      "17 the day after the year",
      {
        OC3: [{ DOB: "01/04/2007", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "31/03/2024" }],
      },
    ],
    [
      "18 on the last day: the 17th birthday no longer matters",
      {
        OC3: [{ DOB: "31/03/2006", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "30/03/2024" }],
      },
    ],
    [
      "no date of birth",
      { OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021", DEC: "20/12/2023" }] },
    ],
    [
      "a move after the birthday, with care going on",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "20/12/2023", REC: "X1" }, { DECOM: "20/12/2023" }],
      },
    ],
    [
      "born on 29 February: care ended the day before 28 February",
      {
        year: "2025/26",
        OC3: [{ DOB: "29/02/2008", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "27/02/2026", REC: "E4A" }],
      },
    ],
    [
      "of two that start on the same day the last in the file is open",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2023", REC: "E4A" }, { DECOM: "01/05/2021" }],
      },
    ],
  ],
  finds: [
    [
      "care ended on the 18th birthday",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2023", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "care ended on the 17th birthday",
      {
        OC3: [{ DOB: "10/11/2006", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2023", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "17 on the last day of the year, and care ended that day",
      { OC3: [{ DOB: "31/03/2007", ACCOM: "B1" }], Episodes: [{ DECOM: "01/05/2021", DEC: "31/03/2024" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "18 on the last day of the year, and care ended that day",
      { OC3: [{ DOB: "31/03/2006", ACTIV: "F1" }], Episodes: [{ DECOM: "01/05/2021", DEC: "31/03/2024" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two episodes from the same day the last in the file is current",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "01/06/2023" },
          { DECOM: "01/05/2021", DEC: "20/12/2023" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "born on 29 February: care ended on 28 February",
      {
        year: "2025/26",
        OC3: [{ DOB: "29/02/2008", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "28/02/2026", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "a row without a date of birth comes before it",
      {
        OC3: [
          { DOB: "", IN_TOUCH: "YES" },
          { DOB: "10/11/2005", IN_TOUCH: "YES" },
        ],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2023", REC: "E4A" }],
      },
      ["OC3 2 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "an episode without a start is below",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "10/11/2023", REC: "E4A" },
          { DECOM: "", DEC: "01/05/2021" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
