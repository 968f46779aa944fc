import rule from "../../../rules/previous-permanence/633";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["arranged in Scotland", { PrevPerm: [{ LA_PERM: "SCO" }] }],
    ["999, and a country in lower case", { PrevPerm: [{ LA_PERM: "999" }, { LA_PERM: "wal" }] }],
    [
      "authorities created since 2019",
      {
        PrevPerm: [
          { LA_PERM: "838" },
          { LA_PERM: "839" },
          { LA_PERM: "940" },
          { LA_PERM: "941" },
          { LA_PERM: "942" },
          { LA_PERM: "943" },
        ],
      },
    ],
    [
      "authorities that are no more",
      {
        PrevPerm: [
          { LA_PERM: "835" },
          { LA_PERM: "836" },
          { LA_PERM: "837" },
          { LA_PERM: "909" },
          { LA_PERM: "928" },
        ],
      },
    ],
    ["a number of the sheet", { PrevPerm: [{ LA_PERM: 352 }] }],
    ["blank", { PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "" }] }],
  ],
  finds: [
    ["no such code", { PrevPerm: [{ LA_PERM: "176" }] }, ["PrevPerm 1 LA_PERM"]],
    ["ONS code instead of the DfE code", { PrevPerm: [{ LA_PERM: "E09000007" }] }, ["PrevPerm 1 LA_PERM"]],
    [
      "000, 214 and ENG",
      { PrevPerm: [{ LA_PERM: "000" }, { LA_PERM: "214" }, { LA_PERM: "ENG" }] },
      ["PrevPerm 1 LA_PERM", "PrevPerm 2 LA_PERM", "PrevPerm 3 LA_PERM"],
    ],
    ["a space beside the code", { PrevPerm: [{ LA_PERM: "WAL " }] }, ["PrevPerm 1 LA_PERM"]],
  ],
});
