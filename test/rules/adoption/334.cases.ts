import rule from "../../../rules/adoption/334";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["same day", { Episodes: [{ RNE: "S", DECOM: "05/04/2023" }], AD1: [{ DATE_INT: "05/04/2023" }] }],
    [
      "no episode with RNE S",
      { Episodes: [{ RNE: "P", DECOM: "05/04/2023" }], AD1: [{ DATE_INT: "04/04/2023" }] },
    ],
    [
      "the start of care has no readable date",
      { Episodes: [{ RNE: "S", DECOM: "5 April" }], AD1: [{ DATE_INT: "04/04/2023" }] },
    ],
    [
      "blank or unreadable decision date",
      { Episodes: [{ RNE: "S", DECOM: "05/04/2023" }], AD1: [{ DATE_INT: "4/4/23" }, { NB_ADOPTR: "2" }] },
    ],
    ["no adoption record", { Episodes: [{ RNE: "S", DECOM: "05/04/2023" }], AD1: [] }],
  ],
  finds: [
    [
      "decided one day before care began",
      { Episodes: [{ RNE: "S", DECOM: "05/04/2023" }], AD1: [{ DATE_INT: "04/04/2023" }] },
      ["Episodes 1 DECOM RNE", "AD1 1 DATE_INT"],
    ],
    [
      "the later of two starts of care counts",
      {
        Episodes: [
          { RNE: "S", DECOM: "05/04/2020" },
          { RNE: "S", DECOM: "05/04/2023" },
        ],
        AD1: [{ DATE_INT: "01/01/2022" }],
      },
      ["Episodes 2 DECOM RNE", "AD1 1 DATE_INT"],
    ],
    [
      "of two starts on one day the first in the file",
      {
        Episodes: [
          { RNE: "S", DECOM: "05/04/2023" },
          { RNE: "S", DECOM: "05/04/2023" },
        ],
        AD1: [{ DATE_INT: "01/01/2022" }],
      },
      ["Episodes 1 DECOM RNE", "AD1 1 DATE_INT"],
    ],
    [
      "a start of care without a readable date does not hide a dated one",
      {
        Episodes: [
          { RNE: "S", DECOM: "5 April" },
          { RNE: "S", DECOM: "05/04/2023" },
        ],
        AD1: [{ DATE_INT: "04/04/2023" }],
      },
      ["AD1 1 DATE_INT", "Episodes 2 DECOM RNE"],
    ],
    [
      "a start of care without a date is below",
      {
        Episodes: [
          { RNE: "S", DECOM: "05/04/2023" },
          { RNE: "S", DECOM: "" },
        ],
        AD1: [{ DATE_INT: "04/04/2023" }],
      },
      ["Episodes 1 DECOM RNE", "AD1 1 DATE_INT"],
    ],
  ],
});
