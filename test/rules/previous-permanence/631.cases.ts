import rule from "../../../rules/previous-permanence/631";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "each of the five codes",
      {
        PrevPerm: [
          { PREV_PERM: "P1" },
          { PREV_PERM: "P2" },
          { PREV_PERM: "P3" },
          { PREV_PERM: "P4" },
          { PREV_PERM: "Z1" },
        ],
      },
    ],
    ["lower case is accepted", { PrevPerm: [{ PREV_PERM: "p1" }] }],
    ["blank is checked by rules 630 and 635", { PrevPerm: [{ PREV_PERM: "", LA_PERM: "352" }] }],
    ["every code", { PrevPerm: "P1 P2 P3 P4 Z1".split(" ").map((PREV_PERM) => ({ PREV_PERM })) }],
  ],
  finds: [
    ["no such code", { PrevPerm: [{ PREV_PERM: "P5" }] }, ["PrevPerm 1 PREV_PERM"]],
    [
      "P0 and Z2 do not exist",
      { PrevPerm: [{ PREV_PERM: "P0" }, { PREV_PERM: "Z2" }] },
      ["PrevPerm 1 PREV_PERM", "PrevPerm 2 PREV_PERM"],
    ],
    ["a space beside the code", { PrevPerm: [{ PREV_PERM: "P1 " }] }, ["PrevPerm 1 PREV_PERM"]],
  ],
});
