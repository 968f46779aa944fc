import rule from "../../../rules/child/209";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["one day too young", { year: "2024/25", Header: [{ UPN: "UN1", DOB: "01/09/2019" }] }],
    [
      "another reason",
      {
        year: "2024/25",
        Header: [
          { UPN: "UN3", DOB: "04/04/2012" },
          { UPN: "UN2", DOB: "04/04/2012" },
        ],
      },
    ],
    ["UPN blank", { year: "2024/25", Header: [{ UPN: "", DOB: "04/04/2012" }] }],
    [
      "DOB blank or unreadable",
      {
        year: "2024/25",
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
      { year: "2024/25", Header: [{ UPN: "UN1", DOB: "31/08/2019" }] },
      ["Header 1 DOB", "Header 1 UPN"],
    ],
    [
      "lower case",
      { year: "2024/25", Header: [{ UPN: "un1", DOB: "04/04/2012" }] },
      ["Header 1 DOB", "Header 1 UPN"],
    ],
    [
      "fourth birthday on the reference date of 2022/23",
      { year: "2022/23", Header: [{ UPN: "UN1", DOB: "31/08/2017" }] },
      ["Header 1 DOB", "Header 1 UPN"],
    ],
  ],
});
