import rule from "../../../rules/missing/575";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { Episodes: [{ DECOM: "01/05/2022", DEC: "30/06/2022" }] },
  silent: [
    ["the episode is open", { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "12/06/2022" }] }],
    ["the period has an end", { Missing: [{ MIS_START: "12/06/2022", MIS_END: "14/06/2022" }] }],
    [
      "an unreadable end counts as filled in",
      { Missing: [{ MIS_START: "12/06/2022", MIS_END: "14/06/22" }] },
    ],
    ["began before the episode", { Missing: [{ MIS_START: "30/04/2022" }] }],
    ["began after the episode", { Missing: [{ MIS_START: "01/07/2022" }] }],
    [
      "the episode's end cannot be read",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "31/06/2022" }], Missing: [{ MIS_START: "12/06/2022" }] },
    ],
    ["no start", { Missing: [{ MISSING: "M" }] }],
    [
      "the episode's start is blank",
      { Episodes: [{ DEC: "30/06/2022" }], Missing: [{ MIS_START: "12/06/2022" }] },
    ],
  ],
  finds: [
    ["episode ended, period open", { Missing: [{ MIS_START: "12/06/2022" }] }, ["Missing 1 MIS_END"]],
    [
      "began on the last day of the ended episode",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/06/2022" }, { DECOM: "30/06/2022" }],
        Missing: [{ MIS_START: "30/06/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "began on the first day of the episode",
      { Missing: [{ MIS_START: "01/05/2022" }] },
      ["Missing 1 MIS_END"],
    ],
    [
      "began on the last day of one ended episode and the first of the next",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "30/06/2022" },
          { DECOM: "30/06/2022", DEC: "01/08/2022" },
        ],
        Missing: [{ MIS_START: "30/06/2022" }],
      },
      ["Missing 1 MIS_END"],
    ],
    [
      "a period without a start and a closed one come before it",
      {
        Missing: [
          { MISSING: "M" },
          { MIS_START: "10/06/2022", MIS_END: "11/06/2022" },
          { MIS_START: "12/06/2022" },
        ],
      },
      ["Missing 3 MIS_END"],
    ],
  ],
});
