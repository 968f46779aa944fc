import rule from "../../../rules/previous-permanence/635";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["P1 needs the details", { PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "352", DATE_PERM: "01/05/2012" }] }],
    ["no details with Z1", { PrevPerm: [{ PREV_PERM: "Z1" }] }],
    ["no details and no code", { PrevPerm: [{ PREV_PERM: "", LA_PERM: "", DATE_PERM: "" }] }],
    ["a code that is not on the list", { PrevPerm: [{ PREV_PERM: "P9", LA_PERM: "352" }] }],
  ],
  finds: [
    [
      "LA_PERM filled in, PREV_PERM blank",
      { PrevPerm: [{ LA_PERM: "352" }] },
      ["PrevPerm 1 LA_PERM DATE_PERM PREV_PERM"],
    ],
    [
      "date without a code, nothing of it known",
      { PrevPerm: [{ DATE_PERM: "ZZ/ZZ/ZZZZ" }] },
      ["PrevPerm 1 LA_PERM DATE_PERM PREV_PERM"],
    ],
    [
      "Z1 excludes details",
      { PrevPerm: [{ PREV_PERM: "Z1", LA_PERM: "352", DATE_PERM: "01/05/2012" }] },
      ["PrevPerm 1 LA_PERM DATE_PERM PREV_PERM"],
    ],
    [
      "Z1 with a date that cannot be read",
      { PrevPerm: [{ PREV_PERM: "z1", DATE_PERM: "soon" }] },
      ["PrevPerm 1 LA_PERM DATE_PERM PREV_PERM"],
    ],
  ],
});
