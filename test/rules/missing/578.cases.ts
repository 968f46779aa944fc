import rule from "../../../rules/missing/578";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "began on the first day of care",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "01/05/2022" }] },
    ],
    [
      "episodes join, care goes on",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }, { DECOM: "30/09/2022" }],
        Missing: [{ MIS_START: "30/09/2022" }],
      },
    ],
    [
      "began the day before care ended",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "29/09/2022" }] },
    ],
    ["care is open", { Episodes: [{ DECOM: "01/05/2022" }], Missing: [{ MIS_START: "20/09/2022" }] }],
    [
      "no start",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_END: "05/10/2022" }] },
    ],
    ["no dated episode", { Episodes: [{ LS: "C2" }], Missing: [{ MIS_START: "20/09/2022" }] }],
    ["no episode", { Episodes: [], Missing: [{ MIS_START: "20/09/2022" }] }],
    [
      "in the second of two periods of care",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/06/2022" }, { DECOM: "01/11/2022" }],
        Missing: [{ MIS_START: "01/11/2022" }],
      },
    ],
    [
      "an episode without a start comes before the one that counts",
      {
        Episodes: [
          { DECOM: "", DEC: "01/05/2022" },
          { DECOM: "01/05/2022", DEC: "30/09/2022" },
        ],
        Missing: [{ MIS_START: "02/06/2022" }],
      },
    ],
  ],
  finds: [
    [
      "began after care ended",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "02/10/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "began on the last day of care",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "30/09/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "between two periods of care",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/06/2022" }, { DECOM: "01/11/2022" }],
        Missing: [{ MIS_START: "15/08/2022" }],
      },
      ["Missing 1 MIS_START"],
    ],
    [
      "the day before care began",
      { Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }], Missing: [{ MIS_START: "30/04/2022" }] },
      ["Missing 1 MIS_START"],
    ],
    [
      "a period without a start comes before it",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "30/09/2022" }],
        Missing: [{ MISSING: "M" }, { MIS_START: "02/10/2022" }],
      },
      ["Missing 2 MIS_START"],
    ],
    [
      "the later of two touching episodes ends the period, though the first ends after it",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "30/09/2022" },
          { DECOM: "01/06/2022", DEC: "30/06/2022" },
        ],
        Missing: [{ MIS_START: "01/07/2022" }],
      },
      ["Missing 1 MIS_START"],
    ],
    [
      "an episode left open is closed by the one that follows it",
      {
        Episodes: [
          { DECOM: "01/05/2022", DEC: "" },
          { DECOM: "01/06/2022", DEC: "30/06/2022" },
        ],
        Missing: [{ MIS_START: "01/07/2022" }],
      },
      ["Missing 1 MIS_START"],
    ],
  ],
});
