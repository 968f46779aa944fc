import rule from "../../../rules/previous-permanence/630";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "Z1 needs no details",
      { Episodes: [{ RNE: "S", DECOM: "14/06/2022" }], PrevPerm: [{ PREV_PERM: "Z1" }] },
    ],
    [
      "complete answer",
      {
        Episodes: [{ RNE: "S", DECOM: "14/06/2022" }],
        PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "352", DATE_PERM: "05/05/2015" }],
      },
    ],
    [
      "an unknown date is an answer, and so is an unknown code",
      {
        Episodes: [{ RNE: "S", DECOM: "14/06/2022" }],
        PrevPerm: [{ PREV_PERM: "P9", LA_PERM: "352", DATE_PERM: "ZZ/ZZ/ZZZZ" }],
      },
    ],
    ["care began before the year", { Episodes: [{ RNE: "S", DECOM: "31/03/2022" }] }],
    ["not the start of care", { Episodes: [{ RNE: "P", DECOM: "14/06/2022" }] }],
    [
      "start date not known",
      {
        Episodes: [
          { RNE: "S", DECOM: "" },
          { RNE: "S", DECOM: "31/06/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "no PrevPerm row at all",
      { Episodes: [{ RNE: "S", DECOM: "01/04/2022" }], PrevPerm: [{ CHILD: "2", PREV_PERM: "Z1" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "authority missing",
      {
        Episodes: [{ RNE: "S", DECOM: "14/06/2022" }],
        PrevPerm: [{ PREV_PERM: "P1", DATE_PERM: "05/05/2015" }],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "date missing",
      { Episodes: [{ RNE: "S", DECOM: "14/06/2022" }], PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "352" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "PREV_PERM blank with the other two filled in",
      {
        Episodes: [{ RNE: "S", DECOM: "14/06/2022" }],
        PrevPerm: [{ LA_PERM: "352", DATE_PERM: "05/05/2015" }],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "one of two PrevPerm rows is incomplete",
      { Episodes: [{ RNE: "S", DECOM: "14/06/2022" }], PrevPerm: [{ PREV_PERM: "Z1" }, { PREV_PERM: "P2" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "every start of care this year, also after its end",
      {
        Episodes: [
          { RNE: "S", DECOM: "31/03/2022" },
          { RNE: "S", DECOM: "14/06/2022" },
          { RNE: "S", DECOM: "14/06/2023" },
        ],
      },
      ["Episodes 2 RNE", "Episodes 3 RNE"],
    ],
    [
      "rows without CHILD are not matched",
      {
        Episodes: [{ CHILD: "", RNE: "S", DECOM: "14/06/2022" }],
        PrevPerm: [{ CHILD: "", PREV_PERM: "Z1" }],
      },
      ["Episodes 1 RNE"],
    ],
  ],
});
