import rule from "../../../rules/adoption/524";
import { ruleCases } from "../support/rule-cases";
const both = ["AD1 1 LS_ADOPTR SEX_ADOPTR"];

export default ruleCases(rule, {
  silent: [
    [
      "codes agree",
      {
        AD1: [
          { LS_ADOPTR: "L12", SEX_ADOPTR: "MM" },
          { LS_ADOPTR: "L12", SEX_ADOPTR: "FF" },
        ],
      },
    ],
    ["another legal status", { AD1: [{ LS_ADOPTR: "L11", SEX_ADOPTR: "MF" }] }],
    ["blank LS_ADOPTR", { AD1: [{ LS_ADOPTR: "", SEX_ADOPTR: "MF" }] }],
  ],
  finds: [
    ["a man and a woman", { AD1: [{ LS_ADOPTR: "L12", SEX_ADOPTR: "MF" }] }, both],
    ["one man", { AD1: [{ LS_ADOPTR: "L12", SEX_ADOPTR: "M1" }] }, both],
    ["one woman", { AD1: [{ LS_ADOPTR: "L12", SEX_ADOPTR: "F1" }] }, both],
    ["SEX_ADOPTR is blank", { AD1: [{ LS_ADOPTR: "L12", SEX_ADOPTR: "" }] }, both],
    ["SEX_ADOPTR is not a code", { AD1: [{ LS_ADOPTR: "L12", SEX_ADOPTR: "FM" }] }, both],
    [
      "each row is checked alone",
      {
        AD1: [
          { LS_ADOPTR: "L11", SEX_ADOPTR: "MM" },
          { LS_ADOPTR: "L12", SEX_ADOPTR: "F1" },
        ],
      },
      ["AD1 2 LS_ADOPTR SEX_ADOPTR"],
    ],
  ],
});
