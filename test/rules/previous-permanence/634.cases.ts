import rule from "../../../rules/previous-permanence/634";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "an episode from the first eligible day",
      {
        Episodes: [{ DECOM: "01/04/2016" }],
        PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "352", DATE_PERM: "01/05/2010" }],
      },
    ],
    [
      "running since 2020",
      {
        year: "2022/23",
        Episodes: [{ DECOM: "15/09/2020" }],
        PrevPerm: [{ PREV_PERM: "P2", LA_PERM: "352", DATE_PERM: "01/05/2012" }],
      },
    ],
    [
      "one episode started later",
      { Episodes: [{ DECOM: "20/10/2011" }, { DECOM: "01/05/2025" }], PrevPerm: [{ PREV_PERM: "Z1" }] },
    ],
    [
      "nothing filled in",
      { Episodes: [{ DECOM: "20/10/2011" }], PrevPerm: [{ PREV_PERM: "", LA_PERM: "", DATE_PERM: "" }] },
    ],
    ["no readable start date", { Episodes: [{ DECOM: "31/04/2011" }], PrevPerm: [{ PREV_PERM: "Z1" }] }],
    ["no episode", { PrevPerm: [{ PREV_PERM: "Z1" }] }],
    [
      "a start after April 2016 comes first, one without a start last",
      {
        Episodes: [{ DECOM: "01/04/2016" }, { DECOM: "20/10/2011" }, { DECOM: "" }],
        PrevPerm: [{ PREV_PERM: "Z1" }],
      },
    ],
  ],
  finds: [
    [
      "only old episodes",
      { Episodes: [{ DECOM: "20/10/2011" }, { DECOM: "31/03/2016" }], PrevPerm: [{ PREV_PERM: "Z1" }] },
      ["PrevPerm 1 PREV_PERM LA_PERM DATE_PERM", "Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "only the authority filled in, one start date not known",
      { Episodes: [{ DECOM: "20/10/2011" }, { DECOM: "", LS: "C2" }], PrevPerm: [{ LA_PERM: "352" }] },
      ["PrevPerm 1 PREV_PERM LA_PERM DATE_PERM", "Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    [
      "only the date filled in",
      { year: "2022/23", Episodes: [{ DECOM: "20/10/2011" }], PrevPerm: [{ DATE_PERM: "soon" }] },
      ["PrevPerm 1 PREV_PERM LA_PERM DATE_PERM", "Episodes 1 DECOM"],
    ],
  ],
});
