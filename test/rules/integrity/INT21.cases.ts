import rule from "../../../rules/integrity/INT21";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the same code", { Header: [{ SEX: "M" }], UASC: [{ SEX: "M" }] }],
    ["upper and lower case are the same", { Header: [{ SEX: "M" }], UASC: [{ SEX: "m" }] }],
    ["blank in the Header", { Header: [{ SEX: "", DOB: "01/05/2010" }], UASC: [{ SEX: "2" }] }],
    ["blank in UASC", { Header: [{ SEX: "2" }], UASC: [{ SEX: "", DOB: "01/05/2010" }] }],
    ["no Header row", { Header: [{ CHILD: "2", SEX: "M" }], UASC: [{ SEX: "F" }] }],
    [
      "rows without CHILD do not belong together",
      { Header: [{ CHILD: "", SEX: "M" }], UASC: [{ CHILD: "", SEX: "F" }] },
    ],
  ],
  finds: [
    ["M in one, F in the other", { Header: [{ SEX: "M" }], UASC: [{ SEX: "F" }] }, ["UASC 1 SEX"]],
    ["1 against 2", { year: "2022/23", Header: [{ SEX: "1" }], UASC: [{ SEX: "2" }] }, ["UASC 1 SEX"]],
    [
      "the same meaning in the codes of another year",
      { Header: [{ SEX: "1" }], UASC: [{ SEX: "M" }] },
      ["UASC 1 SEX"],
    ],
    [
      "one of two Header rows differs",
      { Header: [{ SEX: "M" }, { SEX: "F" }], UASC: [{ SEX: "M" }] },
      ["UASC 1 SEX"],
    ],
  ],
});
