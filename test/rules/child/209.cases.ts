import rule from "../../../rules/child/209";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["one day too young", { Header: [{ UPN: "UN1", DOB: "01/09/2019" }] }],
    [
      "another reason",
      {
        Header: [
          { UPN: "UN3", DOB: "04/04/2012" },
          { UPN: "UN2", DOB: "04/04/2012" },
        ],
      },
    ],
    ["UPN blank", { Header: [{ UPN: "", DOB: "04/04/2012" }] }],
    [
      "DOB blank or unreadable",
      {
        Header: [
          { UPN: "UN1", DOB: "" },
          { UPN: "UN1", DOB: "31/02/2012" },
        ],
      },
    ],
    ["one day too young in 2022/23", { year: "2022/23", Header: [{ UPN: "UN1", DOB: "01/09/2017" }] }],
  ],
  finds: [
    [
      "fourth birthday on the reference date",
      { Header: [{ UPN: "UN1", DOB: "31/08/2019" }] },
      ["Header 1 DOB UPN"],
    ],
    ["lower case", { Header: [{ UPN: "un1", DOB: "04/04/2012" }] }, ["Header 1 DOB UPN"]],
    [
      "fourth birthday on the reference date of 2022/23",
      { year: "2022/23", Header: [{ UPN: "UN1", DOB: "31/08/2017" }] },
      ["Header 1 DOB UPN"],
    ],
  ],
});
