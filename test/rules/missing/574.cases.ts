import rule from "../../../rules/missing/574";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "starts on the day the previous one ended",
      { Missing: [{ MIS_START: "03/05/2022", MIS_END: "06/05/2022" }, { MIS_START: "06/05/2022" }] },
    ],
    ["one period only", { Missing: [{ MIS_START: "03/05/2022" }] }],
    [
      "in order though not in the file",
      {
        Missing: [
          { MIS_START: "10/06/2022", MIS_END: "12/06/2022" },
          { MIS_START: "03/05/2022", MIS_END: "06/05/2022" },
        ],
      },
    ],
    [
      "a period of a single day, then an open one from that day",
      { Missing: [{ MIS_START: "03/05/2022", MIS_END: "03/05/2022" }, { MIS_START: "03/05/2022" }] },
    ],
    [
      "periods of two children",
      {
        Missing: [
          { MIS_START: "03/05/2022", CHILD: "A" },
          { MIS_START: "04/05/2022", MIS_END: "06/05/2022", CHILD: "B" },
        ],
      },
    ],
    [
      "rows without CHILD are not compared",
      {
        Missing: [
          { MIS_START: "03/05/2022", CHILD: "" },
          { MIS_START: "04/05/2022", MIS_END: "06/05/2022", CHILD: "" },
        ],
      },
    ],
    [
      "a row with no date comes last, after an ended period",
      { Missing: [{ MISSING: "M" }, { MIS_START: "03/05/2022", MIS_END: "06/05/2022" }] },
    ],
    [
      "a row with an end only is placed by it",
      { Missing: [{ MIS_START: "03/05/2022", MIS_END: "06/05/2022" }, { MIS_END: "20/05/2022" }] },
    ],
    [
      "start unreadable, end before it known",
      {
        Missing: [
          { MIS_START: "03/05/2022", MIS_END: "06/05/2022" },
          { MIS_START: "31/06/2022", MIS_END: "20/06/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the previous period never ended",
      { Missing: [{ MIS_START: "03/05/2022" }, { MIS_START: "20/05/2022", MIS_END: "22/05/2022" }] },
      ["Missing 2 MIS_START MIS_END"],
    ],
    [
      "one inside another: the outer ends later and is marked",
      {
        Missing: [
          { MIS_START: "01/07/2022", MIS_END: "31/07/2022" },
          { MIS_START: "10/07/2022", MIS_END: "12/07/2022" },
        ],
      },
      ["Missing 1 MIS_START MIS_END"],
    ],
    [
      "periods 01/06 to 30/06 and 05/06 to 10/06: the first is marked",
      {
        Missing: [
          { MIS_START: "01/06/2022", MIS_END: "30/06/2022" },
          { MIS_START: "05/06/2022", MIS_END: "10/06/2022" },
        ],
      },
      ["Missing 1 MIS_START MIS_END"],
    ],
    [
      "an open row starts before the other ends: the closed row is marked",
      { Missing: [{ MIS_START: "01/07/2022", MIS_END: "09/07/2022" }, { MIS_START: "08/07/2022" }] },
      ["Missing 1 MIS_START MIS_END"],
    ],
    [
      "after an open period only the next is marked",
      {
        Missing: [
          { MIS_START: "03/05/2022" },
          { MIS_START: "04/05/2022", MIS_END: "06/05/2022" },
          { MIS_START: "10/05/2022", MIS_END: "12/05/2022" },
        ],
      },
      ["Missing 2 MIS_START MIS_END"],
    ],
    [
      "an unreadable end counts as none",
      {
        Missing: [
          { MIS_START: "03/05/2022", MIS_END: "31/06/2022" },
          { MIS_START: "20/05/2022", MIS_END: "22/05/2022" },
        ],
      },
      ["Missing 2 MIS_START MIS_END"],
    ],
    [
      "no start of its own, after an open period",
      { Missing: [{ MIS_START: "03/05/2022" }, { MIS_END: "20/05/2022" }] },
      ["Missing 2 MIS_START MIS_END"],
    ],
    [
      "ends on the same day are put in order of the start",
      {
        Missing: [
          { MIS_START: "10/05/2022", MIS_END: "20/05/2022" },
          { MIS_START: "03/05/2022", MIS_END: "20/05/2022" },
        ],
      },
      ["Missing 1 MIS_START MIS_END"],
    ],
    [
      "an open period, then one of a single day on its first day: the later in the file",
      { Missing: [{ MIS_START: "03/05/2022" }, { MIS_START: "03/05/2022", MIS_END: "03/05/2022" }] },
      ["Missing 2 MIS_START MIS_END"],
    ],
    [
      "two open periods without dates: the later in the file",
      { Missing: [{ MIS_START: "03/05/2022" }, { MISSING: "M" }] },
      ["Missing 2 MIS_START MIS_END"],
    ],
  ],
});
