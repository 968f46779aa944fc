import rule from "../../../rules/adoption/333";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["same day", { AD1: [{ DATE_INT: "02/05/2023", DATE_MATCH: "02/05/2023" }] }],
    ["decision before the match", { AD1: [{ DATE_INT: "01/05/2023", DATE_MATCH: "02/05/2023" }] }],
    ["not matched", { AD1: [{ DATE_INT: "03/05/2023" }] }],
    ["unreadable matching date", { AD1: [{ DATE_INT: "03/05/2023", DATE_MATCH: "02/05/23" }] }],
  ],
  finds: [
    [
      "decision one day after the match",
      { AD1: [{ DATE_INT: "03/05/2023", DATE_MATCH: "02/05/2023" }] },
      ["AD1 1 DATE_INT"],
    ],
    ["no decision date", { AD1: [{ DATE_INT: "", DATE_MATCH: "02/05/2023" }] }, ["AD1 1 DATE_INT"]],
    [
      "unreadable decision date",
      { AD1: [{ DATE_INT: "01/05/23", DATE_MATCH: "02/05/2023" }] },
      ["AD1 1 DATE_INT"],
    ],
  ],
});
