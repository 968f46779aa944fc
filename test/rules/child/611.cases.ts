import rule from "../../../rules/child/611";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["date given", { Header: [{ MOTHER: "1", MC_DOB: "14/10/2022" }] }],
    [
      "an unreadable date is not blank",
      {
        Header: [
          { MOTHER: "1", MC_DOB: "14-10-22" },
          { MOTHER: "1", MC_DOB: "31/31/2019" },
        ],
      },
    ],
    ["MOTHER is 0 or blank", { Header: [{ MOTHER: "0" }, { MOTHER: "", SEX: "F" }] }],
  ],
  finds: [
    ["1 without a date", { Header: [{ MOTHER: "1", MC_DOB: "" }] }, ["Header 1 MC_DOB MOTHER"]],
    ["a number in Excel", { Header: [{ MOTHER: 1, SEX: "M" }] }, ["Header 1 MC_DOB MOTHER"]],
  ],
});
