import rule from "../../../rules/adoption/517";
import { ruleCases } from "../support/rule-cases";
const both = ["AD1 1 LS_ADOPTR SEX_ADOPTR"];

export default ruleCases(rule, {
  silent: [
    ["codes agree", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "MF" }] }],
    ["another legal status", { AD1: [{ LS_ADOPTR: "L4", SEX_ADOPTR: "FF" }] }],
    ["blank LS_ADOPTR", { AD1: [{ LS_ADOPTR: "", SEX_ADOPTR: "FF" }] }],
  ],
  finds: [
    ["two women", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "FF" }] }, both],
    ["two men", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "MM" }] }, both],
    ["one man", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "M1" }] }, both],
    ["one woman", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "F1" }] }, both],
    ["SEX_ADOPTR is blank", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "" }] }, both],
    ["SEX_ADOPTR is not a code", { AD1: [{ LS_ADOPTR: "L3", SEX_ADOPTR: "FM" }] }, both],
    [
      "each row is checked alone",
      {
        AD1: [
          { LS_ADOPTR: "L4", SEX_ADOPTR: "MF" },
          { LS_ADOPTR: "L3", SEX_ADOPTR: "F1" },
        ],
      },
      ["AD1 2 LS_ADOPTR SEX_ADOPTR"],
    ],
  ],
});
