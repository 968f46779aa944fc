import rule from "../../../rules/adoption/511";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "couple with a couple code",
      {
        AD1: [
          { NB_ADOPTR: "2", SEX_ADOPTR: "MF" },
          { NB_ADOPTR: "2", SEX_ADOPTR: "MM" },
          { NB_ADOPTR: "2", SEX_ADOPTR: "FF" },
        ],
      },
    ],
    [
      "SEX_ADOPTR is blank or unknown",
      {
        AD1: [
          { NB_ADOPTR: "2", SEX_ADOPTR: "" },
          { NB_ADOPTR: "2", SEX_ADOPTR: "XX" },
        ],
      },
    ],
    ["one adopter", { AD1: [{ NB_ADOPTR: "1", SEX_ADOPTR: "M1" }] }],
    [
      "number of adopters is blank or no code",
      {
        AD1: [
          { NB_ADOPTR: "", SEX_ADOPTR: "M1" },
          { NB_ADOPTR: "02", SEX_ADOPTR: "M1" },
          { NB_ADOPTR: "2.0", SEX_ADOPTR: "M1" },
        ],
      },
    ],
  ],
  finds: [
    [
      "two adopters with the code for one woman",
      { AD1: [{ NB_ADOPTR: "2", SEX_ADOPTR: "F1" }] },
      ["AD1 1 NB_ADOPTR SEX_ADOPTR"],
    ],
    [
      "the number held as a number",
      { AD1: [{ NB_ADOPTR: 2, SEX_ADOPTR: "M1" }] },
      ["AD1 1 NB_ADOPTR SEX_ADOPTR"],
    ],
  ],
});
