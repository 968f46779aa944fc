import rule from "../../../rules/child/301";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["last day of the year", { year: "2023/24", Header: [{ DOB: "31/03/2024" }] }],
    ["blank or unreadable", { year: "2023/24", Header: [{ DOB: "", SEX: "1" }, { DOB: "31/04/2024" }] }],
    ["an ordinary date", { Header: [{ DOB: "01/05/2012" }] }],
  ],
  finds: [
    [
      "one day after the end of the year",
      { year: "2023/24", Header: [{ DOB: "01/04/2024" }] },
      ["Header 1 DOB"],
    ],
    ["a century typed wrong", { Header: [{ DOB: "01/05/2112" }] }, ["Header 1 DOB"]],
  ],
});
