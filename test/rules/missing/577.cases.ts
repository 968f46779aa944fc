import rule from "../../../rules/missing/577";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "ends on the last day of care",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MIS_START: "20/09/2022", MIS_END: "30/09/2022" }],
      },
    ],
    [
      "ends on the first day of care",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MIS_START: "20/04/2022", MIS_END: "01/05/2022" }],
      },
    ],
    [
      "episodes join into one open period of care",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }, { DECOM: "30/09/2022" }],
        Missing: [{ MIS_START: "20/09/2022" }],
      },
    ],
    ["care is open", { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "20/09/2022" }] }],
    [
      "an unreadable DEC counts as open",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "31/09/2022" }], Missing: [{ MIS_START: "20/09/2022" }] },
    ],
    [
      "ends in the second period of care",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "30/09/2022" },
          { DECOM: "05/10/2022", DEC: "10/10/2022" },
        ],
        Missing: [{ MIS_START: "20/09/2022", MIS_END: "05/10/2022" }],
      },
    ],
    [
      "no start",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_END: "05/10/2022" }] },
    ],
    ["no dated episode", { Episodes: [{ LS: "C2" }], Missing: [{ MIS_START: "20/09/2022" }] }],
    ["no episode", { Episodes: [], Missing: [{ MIS_START: "20/09/2022" }] }],
    [
      "open, and began on the first day of care",
      { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "01/05/2022" }] },
    ],
    [
      "ends while care goes on",
      { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "20/09/2022", MIS_END: "22/09/2022" }] },
    ],
    [
      "start unreadable",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "31/09/2022" }] },
    ],
  ],
  finds: [
    [
      "care ended, period still open",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "20/09/2022" }] },
      ["Missing 1 MIS_END"],
    ],
    [
      "ends the day after care ended",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MIS_START: "20/09/2022", MIS_END: "01/10/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "ends before care began",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MIS_START: "20/04/2022", MIS_END: "30/04/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "ends between two periods of care that do not join",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "10/06/2022" }, { DECOM: "12/06/2022" }],
        Missing: [{ MIS_START: "09/06/2022", MIS_END: "11/06/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "open, and began before the open period of care",
      { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "30/04/2022" }] },
      ["Missing 1 MIS_END"],
    ],
    [
      "an unreadable end counts as open",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MIS_START: "20/09/2022", MIS_END: "31/09/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "an episode left open in the middle is closed by the last one",
      {
        Episodes: [{ DECOM: "01/05/2022" }, { DECOM: "01/06/2022", DEC: "30/06/2022" }],
        Missing: [{ MIS_START: "20/06/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "the first of two periods of care has ended, the second began later",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "10/06/2022" }, { DECOM: "11/06/2022" }],
        Missing: [{ MIS_START: "09/06/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "a period without a start comes before it",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MISSING: "M" }, { MIS_START: "20/09/2022" }],
      },
      ["Missing 2 MIS_END"],
    ],
  ],
});
