import rule from "../../../rules/missing/581";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "began on the last day of the episode",
      { Episodes: [{ DECOM: "10/05/2022", DEC: "20/07/2022" }], Missing: [{ MIS_START: "20/07/2022" }] },
    ],
    [
      "began on the first day",
      { Episodes: [{ DECOM: "10/05/2022", DEC: "20/07/2022" }], Missing: [{ MIS_START: "10/05/2022" }] },
    ],
    [
      "an unreadable DEC goes on",
      { Episodes: [{ DECOM: "10/05/2022", DEC: "31/06/2022" }], Missing: [{ MIS_START: "20/07/2022" }] },
    ],
    ["no start date", { Episodes: [{ DECOM: "10/05/2022" }], Missing: [{ MISSING: "M" }] }],
    ["start date unreadable", { Episodes: [{ DECOM: "10/05/2022" }], Missing: [{ MIS_START: "9/5/22" }] }],
    ["no episode", { Episodes: [], Missing: [{ MIS_START: "20/07/2022" }] }],
    [
      "in one of two episodes",
      {
        Episodes: [{ DECOM: "10/05/2022", DEC: "20/07/2022" }, { DECOM: "01/08/2022" }],
        Missing: [{ MIS_START: "25/08/2022" }],
      },
    ],
  ],
  finds: [
    [
      "began the day before care",
      { Episodes: [{ DECOM: "10/05/2022" }], Missing: [{ MIS_START: "09/05/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "in a gap",
      {
        Episodes: [{ DECOM: "10/05/2022", DEC: "20/07/2022" }, { DECOM: "01/08/2022" }],
        Missing: [{ MIS_START: "25/07/2022" }],
      },
      ["Missing 1 MIS_START"],
    ],
    [
      "the day after the last episode",
      { Episodes: [{ DECOM: "10/05/2022", DEC: "20/07/2022" }], Missing: [{ MIS_START: "21/07/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "the only episode has no start",
      { Episodes: [{ DEC: "20/07/2022" }], Missing: [{ MIS_START: "15/07/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "a period without a start comes before it",
      { Episodes: [{ DECOM: "10/05/2022" }], Missing: [{ MISSING: "M" }, { MIS_START: "09/05/2022" }] },
      ["Missing 2 MIS_START"],
    ],
  ],
});
