import rule from "../../../rules/previous-permanence/632";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the day before care began",
      { Episodes: [{ DECOM: "17/06/2022" }], PrevPerm: [{ DATE_PERM: "16/06/2022" }] },
    ],
    [
      "order may have been before care began",
      { Episodes: [{ DECOM: "10/05/2022" }], PrevPerm: [{ DATE_PERM: "ZZ/ZZ/2022" }] },
    ],
    [
      "some day of May is before care began",
      { Episodes: [{ DECOM: "10/05/2022" }], PrevPerm: [{ DATE_PERM: "zz/05/2022" }] },
    ],
    [
      "the fifth of some month is before care began",
      { Episodes: [{ DECOM: "06/01/2021" }], PrevPerm: [{ DATE_PERM: "05/ZZ/2021" }] },
    ],
    [
      "nothing known, or only day and month",
      {
        Episodes: [{ DECOM: "10/05/1999" }],
        PrevPerm: [{ DATE_PERM: "ZZ/ZZ/ZZZZ" }, { DATE_PERM: "29/02/ZZZZ" }],
      },
    ],
    ["blank", { Episodes: [{ DECOM: "10/05/2022" }], PrevPerm: [{ PREV_PERM: "Z1", DATE_PERM: "" }] }],
    [
      "later episodes are not compared",
      {
        Episodes: [{ DECOM: "01/09/2022" }, { DECOM: "01/07/2022" }],
        PrevPerm: [{ DATE_PERM: "01/06/2022" }],
      },
    ],
    [
      "no start of care to compare with",
      { Episodes: [{ DECOM: "", LS: "C2" }], PrevPerm: [{ DATE_PERM: "17/06/2022" }] },
    ],
    [
      "leading zeros left off, and a date that Excel holds as a serial number",
      { Episodes: [{ DECOM: "17/06/2022" }], PrevPerm: [{ DATE_PERM: "1/6/2022" }, { DATE_PERM: 44681 }] },
    ],
  ],
  finds: [
    [
      "order on the day care began",
      { Episodes: [{ DECOM: "17/06/2022" }], PrevPerm: [{ DATE_PERM: "17/06/2022" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "no day in June is before care began",
      { Episodes: [{ DECOM: "10/05/2022" }], PrevPerm: [{ DATE_PERM: "ZZ/06/2022" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "no month has an earlier fifth day",
      { Episodes: [{ DECOM: "05/01/2021" }], PrevPerm: [{ DATE_PERM: "05/ZZ/2021" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "the year began on the day care began",
      { Episodes: [{ DECOM: "01/01/2021" }], PrevPerm: [{ DATE_PERM: "ZZ/ZZ/2021" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "the earliest of two episodes is marked, the first in the file of equals",
      {
        Episodes: [{ DECOM: "01/09/2022" }, { DECOM: "01/07/2022" }, { DECOM: "01/07/2022" }],
        PrevPerm: [{ DATE_PERM: "01/08/2022" }],
      },
      ["PrevPerm 1 DATE_PERM", "Episodes 2 DECOM"],
    ],
    [
      "year cannot be ZZ",
      { Episodes: [{ DECOM: "10/05/2022" }], PrevPerm: [{ DATE_PERM: "ZZ/ZZ/ZZ" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "day and month cannot be ZZZZ",
      {
        Episodes: [{ DECOM: "10/05/2022" }],
        PrevPerm: [{ DATE_PERM: "ZZZZ/05/2020" }, { DATE_PERM: "05/ZZZZ/2020" }],
      },
      ["PrevPerm 1 DATE_PERM", "PrevPerm 2 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "no real day",
      {
        Episodes: [{ DECOM: "10/05/2022" }],
        PrevPerm: [{ DATE_PERM: "30/02/2020" }, { DATE_PERM: "31/06/ZZZZ" }],
      },
      ["PrevPerm 1 DATE_PERM", "PrevPerm 2 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "two-digit year, and year first",
      {
        Episodes: [{ DECOM: "10/05/2022" }],
        PrevPerm: [{ DATE_PERM: "05/03/20" }, { DATE_PERM: "2020-03-05" }],
      },
      ["PrevPerm 1 DATE_PERM", "PrevPerm 2 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "a badly written date of a child without an episode",
      { Episodes: [], PrevPerm: [{ DATE_PERM: "05/03/20" }] },
      ["PrevPerm 1 DATE_PERM"],
    ],
    [
      "a space before the date",
      { Episodes: [{ DECOM: "17/06/2022" }], PrevPerm: [{ DATE_PERM: " 05/05/2015" }] },
      ["PrevPerm 1 DATE_PERM", "Episodes 1 DECOM"],
    ],
    [
      "a row without a date comes before it",
      { Episodes: [{ DECOM: "17/06/2022" }], PrevPerm: [{ PREV_PERM: "P1" }, { DATE_PERM: "17/06/2022" }] },
      ["PrevPerm 2 DATE_PERM", "Episodes 1 DECOM"],
    ],
  ],
});
