import rule from "../../../rules/child/232";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["known", { Header: [{ SEX: "F" }, { SEX: "M" }] }],
    ["blank is checked by another rule", { Header: [{ SEX: "", DOB: "01/05/2012" }] }],
    ["the earlier codes", { Header: [{ SEX: "1" }, { SEX: "2" }] }],
  ],
  finds: [
    ["unknown", { Header: [{ SEX: "U" }] }, ["Header 1 SEX"]],
    [
      "lower case, first year of the code",
      { year: "2024/25", Header: [{ SEX: "F" }, { SEX: "u" }] },
      ["Header 2 SEX"],
    ],
  ],
});
