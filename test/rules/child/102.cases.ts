import rule from "../../../rules/child/102";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["29 February in a leap year", { Header: [{ DOB: "29/02/2012" }] }],
    ["leading zeros left off", { Header: [{ DOB: "1/4/2012" }] }],
    ["a date in the future is checked by other rules", { Header: [{ DOB: "01/04/2052" }] }],
  ],
  finds: [
    ["31 June does not exist", { Header: [{ DOB: "31/06/2014" }] }, ["Header 1 DOB"]],
    [
      "a space beside the date",
      { Header: [{ DOB: " 01/04/2012" }, { DOB: "01/04/2012 " }] },
      ["Header 1 DOB", "Header 2 DOB"],
    ],
    ["29 February of a common year", { Header: [{ DOB: "29/02/2013" }] }, ["Header 1 DOB"]],
    ["two-digit year", { Header: [{ DOB: "01/04/12" }] }, ["Header 1 DOB"]],
    ["a time behind the date", { Header: [{ DOB: "01/04/2012 00:00" }] }, ["Header 1 DOB"]],
    ["a blank", { Header: [{ DOB: "" }] }, ["Header 1 DOB"]],
  ],
});
