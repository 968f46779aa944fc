import rule from "../../../rules/care-leavers/1007";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "care ended on the birthday",
      {
        OC3: [{ DOB: "10/11/2004", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2022", REC: "E4A" }],
      },
    ],
    [
      "care ended on the 17th birthday",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2022", REC: "E4A" }],
      },
    ],
    [
      "19 on the last day of the year",
      { OC3: [{ DOB: "31/03/2004", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] },
    ],
    [
      "17 the day after the year",
      { OC3: [{ DOB: "01/04/2006", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] },
    ],
    ["nothing filled in", { OC3: [{ DOB: "10/11/2005" }], Episodes: [{ DECOM: "01/05/2021" }] }],
    ["no date of birth", { OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] }],
    ["no episode", { OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }], Episodes: [] }],
    [
      "care came after the birthday and ended",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "11/11/2022", DEC: "10/12/2022", REC: "E4A" }],
      },
    ],
    [
      "of two episodes from the same day the last in the file is current",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "11/11/2022" }, { DECOM: "11/11/2022", DEC: "10/12/2022", REC: "E4A" }],
      },
    ],
    [
      "an episode without a readable start covers no birthday",
      {
        OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "31/06/2021", DEC: "11/11/2022", REC: "E4A" }],
      },
    ],
    [
      "no episode can be dated",
      { OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "31/06/2021" }] },
    ],
    [
      "born on 29 February: care ended on 28 February",
      {
        year: "2025/26",
        OC3: [{ DOB: "29/02/2008", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "28/02/2026", REC: "E4A" }],
      },
    ],
  ],
  finds: [
    [
      "17, still looked after",
      { OC3: [{ DOB: "10/11/2005", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "17 on the last day of the year",
      { OC3: [{ DOB: "31/03/2006", IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "care ended the day after the 18th birthday",
      {
        OC3: [{ DOB: "10/11/2004", ACCOM: "B1" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "11/11/2022", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "care ended the day after the 17th birthday",
      {
        OC3: [{ DOB: "10/11/2005", ACCOM: "B1" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "11/11/2022", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "care began on the birthday and ended later",
      {
        OC3: [{ DOB: "10/11/2004", ACCOM: "B1" }],
        Episodes: [{ DECOM: "10/11/2022", DEC: "12/11/2022", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "the current episode has an end but no reason",
      { OC3: [{ DOB: "10/11/2004", ACTIV: "F1" }], Episodes: [{ DECOM: "01/05/2021", DEC: "01/06/2022" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "an unreadable end counts as none",
      {
        OC3: [{ DOB: "10/11/2004", ACTIV: "F1" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "31/06/2022", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "an episode before the last one went on beyond the birthday",
      {
        OC3: [{ DOB: "10/11/2004", IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "01/12/2022", REC: "X1" },
          { DECOM: "01/12/2022", DEC: "10/12/2022", REC: "E4A" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "born on 29 February: care ended the day after 28 February",
      {
        year: "2025/26",
        OC3: [{ DOB: "29/02/2008", IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "01/03/2026", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "a row of another age comes before it",
      {
        OC3: [
          { DOB: "10/11/2001", IN_TOUCH: "YES" },
          { DOB: "10/11/2005", IN_TOUCH: "YES" },
        ],
        Episodes: [{ DECOM: "01/05/2021" }],
      },
      ["OC3 2 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
