import rule from "../../../rules/child/351";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["turns 25 on the first day", { year: "2025/26", Header: [{ DOB: "01/04/2000" }] }],
    ["turns 25 on the first day of 2023/24", { year: "2023/24", Header: [{ DOB: "01/04/1998" }] }],
    ["blank or unreadable", { Header: [{ DOB: "", SEX: "M" }, { DOB: "31/04/1990" }] }],
  ],
  finds: [
    [
      "turned 25 the day before the year",
      { year: "2025/26", Header: [{ DOB: "31/03/2000" }] },
      ["Header 1 DOB"],
    ],
    [
      "turned 25 the day before 2023/24",
      { year: "2023/24", Header: [{ DOB: "31/03/1998" }] },
      ["Header 1 DOB"],
    ],
    ["born on 29 February", { year: "2025/26", Header: [{ DOB: "29/02/2000" }] }, ["Header 1 DOB"]],
  ],
});
