import rule from "../../../rules/missing/576";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "carried over and closed",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }],
        Missing: [{ MIS_START: "20/03/2022", MIS_END: "05/04/2022" }],
      },
    ],
    [
      "carried over and still open",
      { Missing_last: [{ MIS_START: "20/03/2022" }], Missing: [{ MIS_START: "20/03/2022" }] },
    ],
    [
      "last year's period had ended",
      {
        Missing_last: [{ MIS_START: "20/03/2022", MIS_END: "25/03/2022" }],
        Missing: [{ MIS_START: "10/06/2022", MIS_END: "11/06/2022" }],
      },
    ],
    [
      "an unreadable end of last year counts as ended",
      {
        Missing_last: [{ MIS_START: "20/03/2022", MIS_END: "25/03/22" }],
        Missing: [{ MIS_START: "10/06/2022", MIS_END: "11/06/2022" }],
      },
    ],
    [
      "rows without CHILD are not matched",
      {
        Missing_last: [{ CHILD: "", MIS_START: "20/03/2022" }],
        Missing: [{ CHILD: "", MIS_START: "20/03/2022", MIS_END: "05/04/2022" }],
      },
    ],
    [
      "last year's start is blank",
      { Missing_last: [{ MISSING: "M" }], Missing: [{ MIS_START: "10/06/2022", MIS_END: "11/06/2022" }] },
    ],
    [
      "a later row of this year carries it",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }],
        Missing: [
          { MIS_START: "10/03/2022", MIS_END: "12/03/2022" },
          { MIS_START: "20/03/2022", MIS_END: "05/04/2022" },
        ],
      },
    ],
    [
      "last year's start is unreadable",
      { Missing_last: [{ MIS_START: "31/02/2022" }], Missing: [{ MIS_START: "21/03/2022" }] },
    ],
  ],
  finds: [
    [
      "start date changed by a day",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }],
        Missing: [{ MIS_START: "21/03/2022", MIS_END: "05/04/2022" }],
      },
      ["Missing 1 CHILD"],
    ],
    [
      "nothing carried over: last year's row is marked",
      { Missing_last: [{ MIS_START: "20/03/2022" }], Missing: [] },
      ["Missing_last 1 CHILD MIS_START"],
    ],
    [
      "of this year's rows the earliest is marked",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }],
        Missing: [
          { MISSING: "M" },
          { MIS_START: "10/06/2022" },
          { MIS_START: "21/03/2022", MIS_END: "05/04/2022" },
          { MIS_START: "21/03/2022" },
        ],
      },
      ["Missing 3 CHILD"],
    ],
    [
      "no start date this year",
      { Missing_last: [{ MIS_START: "20/03/2022" }], Missing: [{ MISSING: "M" }, { MISSING: "A" }] },
      ["Missing 1 CHILD"],
    ],
    [
      "two open periods, neither carried over, are one finding on this year's row",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }, { MIS_START: "01/02/2022" }],
        Missing: [{ MIS_START: "21/03/2022" }],
      },
      ["Missing 1 CHILD"],
    ],
    [
      "one of two open periods is not carried over",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }, { MIS_START: "01/02/2022" }],
        Missing: [{ MIS_START: "20/03/2022" }],
      },
      ["Missing 1 CHILD"],
    ],
    [
      "a start in the file of another child does not carry it",
      { Missing_last: [{ MIS_START: "20/03/2022" }], Missing: [{ MIS_START: "20/03/2022", CHILD: "2" }] },
      ["Missing_last 1 CHILD MIS_START"],
    ],
    [
      "of two that are open this year the one that starts first is marked",
      {
        Missing_last: [{ MIS_START: "20/03/2022" }],
        Missing: [{ MIS_START: "10/06/2022" }, { MIS_START: "21/03/2022" }],
      },
      ["Missing 2 CHILD"],
    ],
  ],
});
