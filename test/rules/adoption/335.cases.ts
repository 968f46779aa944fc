import rule from "../../../rules/adoption/335";
import { ruleCases } from "../support/rule-cases";
const both = ["Episodes 1 PLACE", "AD1 1 FOSTER_CARE"];

export default ruleCases(rule, {
  silent: [
    [
      "A5 with the current carer and the flag 1",
      { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [{ FOSTER_CARE: "1" }] },
    ],
    [
      "A3 with the current carer and the flag 1",
      { Episodes: [{ PLACE: "A3", REC: "E11" }], AD1: [{ FOSTER_CARE: "1" }] },
    ],
    [
      "A6 with others and the flag 0",
      { Episodes: [{ PLACE: "A6", REC: "E12" }], AD1: [{ FOSTER_CARE: "0" }] },
    ],
    ["the flag is blank", { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [{ NB_ADOPTR: "2" }] }],
    ["another placement", { Episodes: [{ PLACE: "U4", REC: "E12" }], AD1: [{ FOSTER_CARE: "1" }] }],
    [
      "the episode did not end in adoption",
      { Episodes: [{ PLACE: "A5", REC: "X1" }], AD1: [{ FOSTER_CARE: "0" }] },
    ],
    ["no adoption record", { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [] }],
    ["the flag is another value", { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [{ FOSTER_CARE: "2" }] }],
    ["blank placement", { Episodes: [{ PLACE: "", REC: "E12" }], AD1: [{ FOSTER_CARE: "1" }] }],
    [
      "another placement and a blank flag",
      { Episodes: [{ PLACE: "U4", REC: "E12" }], AD1: [{ NB_ADOPTR: "2" }] },
    ],
    [
      "E13 and E2 are not adoptions",
      {
        Episodes: [
          { PLACE: "A5", REC: "E13" },
          { PLACE: "A5", REC: "E2" },
        ],
        AD1: [{ FOSTER_CARE: "0" }],
      },
    ],
  ],
  finds: [
    [
      "A5 is with the current carer but the flag is 0",
      { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [{ FOSTER_CARE: 0 }] },
      both,
    ],
    [
      "A4 is not with the current carer but the flag is 1",
      { Episodes: [{ PLACE: "A4", REC: "E11" }], AD1: [{ FOSTER_CARE: "1" }] },
      both,
    ],
    ["A6 with the flag 1", { Episodes: [{ PLACE: "A6", REC: "E11" }], AD1: [{ FOSTER_CARE: 1 }] }, both],
    [
      "the older codes A2, A1 and E1",
      { Episodes: [{ PLACE: "A2", REC: "E1" }], AD1: [{ FOSTER_CARE: "0" }] },
      both,
    ],
    [
      "the older code A1 is with others",
      { Episodes: [{ PLACE: "A1", REC: "E1" }], AD1: [{ FOSTER_CARE: "1" }] },
      both,
    ],
    [
      "every episode that ended in adoption is checked",
      {
        Episodes: [
          { PLACE: "A3", REC: "E11" },
          { PLACE: "A3", REC: "X1" },
          { PLACE: "A5", REC: "E12" },
        ],
        AD1: [{ FOSTER_CARE: "0" }],
      },
      ["Episodes 1 PLACE", "Episodes 3 PLACE", "AD1 1 FOSTER_CARE"],
    ],
    [
      "of two records the one that contradicts is marked",
      { Episodes: [{ PLACE: "A5", REC: "E12" }], AD1: [{ FOSTER_CARE: "1" }, { FOSTER_CARE: "0" }] },
      ["Episodes 1 PLACE", "AD1 2 FOSTER_CARE"],
    ],
  ],
});
