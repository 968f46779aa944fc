import rule from "../../../rules/child/174";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["SEX unknown is not male", { year: "2024/25", Header: [{ SEX: "U", MC_DOB: "11/12/2023" }] }],
    ["female", { year: "2024/25", Header: [{ SEX: "F", MC_DOB: "11/12/2023" }] }],
    ["1 is no longer a code in 2024/25", { year: "2024/25", Header: [{ SEX: "1", MC_DOB: "11/12/2023" }] }],
    ["M is not yet a code in 2023/24", { year: "2023/24", Header: [{ SEX: "M", MC_DOB: "11/12/2022" }] }],
    ["SEX blank", { Header: [{ SEX: "", MC_DOB: "11/12/2023" }] }],
    ["MC_DOB blank", { Header: [{ SEX: "M", MC_DOB: "" }] }],
  ],
  finds: [
    [
      "male with a date",
      { year: "2024/25", Header: [{ SEX: "M", MC_DOB: "11/12/2023" }] },
      ["Header 1 MC_DOB SEX"],
    ],
    [
      "male with a date in 2023/24",
      { year: "2023/24", Header: [{ SEX: "1", MC_DOB: "11/12/2021" }] },
      ["Header 1 MC_DOB SEX"],
    ],
    [
      "an unreadable date counts",
      { year: "2025/26", Header: [{ SEX: "M", MC_DOB: "31/02/2023" }] },
      ["Header 1 MC_DOB SEX"],
    ],
  ],
});
