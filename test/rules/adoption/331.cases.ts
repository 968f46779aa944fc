import rule from "../../../rules/adoption/331";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "matched on the day the episode began",
      { AD1: [{ DATE_MATCH: "01/06/2023" }], Episodes: [{ DECOM: "01/06/2023", REC: "E12" }] },
    ],
    [
      "the episode did not end in adoption",
      { AD1: [{ DATE_MATCH: "02/06/2023" }], Episodes: [{ DECOM: "01/06/2023", REC: "X1" }] },
    ],
    ["no matching date", { AD1: [{ NB_ADOPTR: "2" }], Episodes: [{ DECOM: "01/06/2023", REC: "E11" }] }],
    ["unreadable dates", { AD1: [{ DATE_MATCH: "02/06/23" }], Episodes: [{ DECOM: "1 June", REC: "E11" }] }],
    [
      "unreadable start of the episode",
      { AD1: [{ DATE_MATCH: "02/06/2023" }], Episodes: [{ DECOM: "1 June", REC: "E11" }] },
    ],
    ["no adoption record", { AD1: [], Episodes: [{ DECOM: "01/06/2023", REC: "E11" }] }],
  ],
  finds: [
    [
      "matched one day after the episode began",
      { AD1: [{ DATE_MATCH: "02/06/2023" }], Episodes: [{ DECOM: "01/06/2023", REC: "E11" }] },
      ["AD1 1 DATE_MATCH", "Episodes 1 DECOM REC"],
    ],
    [
      "REC E12 counts as well",
      {
        AD1: [{ DATE_MATCH: "02/06/2023" }],
        Episodes: [
          { DECOM: "01/05/2023", REC: "X1" },
          { DECOM: "01/06/2023", REC: "E12" },
        ],
      },
      ["AD1 1 DATE_MATCH", "Episodes 2 DECOM REC"],
    ],
    [
      "only the adoption record that is late",
      {
        AD1: [{ DATE_MATCH: "01/06/2023" }, { DATE_MATCH: "02/06/2023" }],
        Episodes: [{ DECOM: "01/06/2023", REC: "E11" }],
      },
      ["AD1 2 DATE_MATCH", "Episodes 1 DECOM REC"],
    ],
    [
      "two adoptions, one matched too late: the record is marked once with both",
      {
        AD1: [{ DATE_MATCH: "03/06/2023" }],
        Episodes: [
          { DECOM: "01/06/2023", REC: "E11" },
          { DECOM: "02/06/2023", REC: "E12" },
          { DECOM: "03/06/2023", REC: "E12" },
        ],
      },
      ["Episodes 1 DECOM REC", "Episodes 2 DECOM REC", "AD1 1 DATE_MATCH"],
    ],
  ],
});
