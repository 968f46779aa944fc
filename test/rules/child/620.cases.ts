import rule from "../../../rules/child/620";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["11 on the first day of the year", { Header: [{ MOTHER: "1", DOB: "01/04/2011" }] }],
    ["MOTHER 0", { Header: [{ MOTHER: "0", DOB: "20/08/2018" }] }],
    [
      "no age can be worked out",
      {
        Header: [
          { MOTHER: "1", DOB: "" },
          { MOTHER: "1", DOB: "31/02/2018" },
        ],
      },
    ],
    [
      "11 on 28 February for a birth on 29 February",
      { year: "2023/24", Header: [{ MOTHER: "1", DOB: "29/02/2012" }] },
    ],
  ],
  finds: [
    [
      "11 one day after the year opens",
      { Header: [{ MOTHER: "1", DOB: "02/04/2011" }] },
      ["Header 1 DOB MOTHER"],
    ],
    [
      "much younger, whatever SEX is",
      { year: "2025/26", Header: [{ MOTHER: "1", DOB: "20/08/2018", SEX: "M" }] },
      ["Header 1 DOB MOTHER"],
    ],
  ],
});
