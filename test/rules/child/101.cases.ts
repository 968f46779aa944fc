import rule from "../../../rules/child/101";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["F from 2024/25", { year: "2025/26", Header: [{ SEX: "F" }] }],
    ["U from 2024/25", { year: "2024/25", Header: [{ SEX: "U" }, { SEX: "M" }] }],
    ["1 and 2 up to 2023/24", { year: "2023/24", Header: [{ SEX: "1" }, { SEX: 2 }] }],
    ["lower case", { year: "2025/26", Header: [{ SEX: "m" }] }],
    ["both codes up to 2023/24", { year: "2023/24", Header: ["1", "2"].map((SEX) => ({ SEX })) }],
    ["every code from 2024/25", { year: "2024/25", Header: ["M", "F", "U"].map((SEX) => ({ SEX })) }],
  ],
  finds: [
    ["F was not a code before 2024/25", { year: "2022/23", Header: [{ SEX: "F" }] }, ["Header 1 SEX"]],
    ["nor was M in 2023/24", { year: "2023/24", Header: [{ SEX: "M" }] }, ["Header 1 SEX"]],
    [
      "1 and 2 are no longer codes from 2024/25",
      { year: "2024/25", Header: [{ SEX: "1" }, { SEX: "2" }] },
      ["Header 1 SEX", "Header 2 SEX"],
    ],
    ["a blank", { Header: [{ SEX: "" }] }, ["Header 1 SEX"]],
    ["a blank in an earlier year", { year: "2022/23", Header: [{ SEX: "" }] }, ["Header 1 SEX"]],
    ["1.0 is not the code 1", { year: "2022/23", Header: [{ SEX: "1.0" }] }, ["Header 1 SEX"]],
    ["a space beside the code", { Header: [{ SEX: " M" }] }, ["Header 1 SEX"]],
  ],
});
