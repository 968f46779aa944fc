import rule from "../../../rules/child/171";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["blank", { Header: [{ MC_DOB: "", MOTHER: "1" }] }],
    ["real date", { Header: [{ MC_DOB: "31/01/2023" }] }],
    ["leading zeros left off", { Header: [{ MC_DOB: "1/2/2023" }] }],
  ],
  finds: [
    ["day 32", { Header: [{ MC_DOB: "32/01/2023" }] }, ["Header 1 MC_DOB"]],
    [
      "a space beside the date",
      { Header: [{ MC_DOB: " 31/01/2023" }, { MC_DOB: "31/01/2023 " }] },
      ["Header 1 MC_DOB", "Header 2 MC_DOB"],
    ],
    ["two-digit year", { Header: [{ MC_DOB: "31/01/23", SEX: "M" }] }, ["Header 1 MC_DOB"]],
    ["text", { Header: [{ MC_DOB: "not known" }] }, ["Header 1 MC_DOB"]],
  ],
});
