import rule from "../../../rules/child/612";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "old code in a new year",
      { year: "2024/25", Header: [{ SEX: "2", MOTHER: "0", MC_DOB: "03/09/2024" }] },
    ],
    ["male in the old codes", { year: "2022/23", Header: [{ SEX: "1", MOTHER: "0", MC_DOB: "03/09/2022" }] }],
    [
      "new code in an old year",
      { year: "2023/24", Header: [{ SEX: "F", MOTHER: "0", MC_DOB: "03/09/2023" }] },
    ],
    [
      "MOTHER agrees with the date",
      { year: "2022/23", Header: [{ SEX: "2", MOTHER: "1", MC_DOB: "03/09/2022" }] },
    ],
    [
      "SEX blank, male or unknown",
      {
        Header: [
          { SEX: "", MC_DOB: "03/09/2024" },
          { SEX: "M", MC_DOB: "03/09/2024" },
          { SEX: "U", MC_DOB: "03/09/2024" },
        ],
      },
    ],
    [
      "another MOTHER is checked by other rules",
      { Header: [{ SEX: "F", MOTHER: "2", MC_DOB: "03/09/2024" }] },
    ],
    ["no date", { Header: [{ SEX: "F", MOTHER: "0" }] }],
  ],
  finds: [
    [
      "MOTHER 0",
      { year: "2022/23", Header: [{ SEX: "2", MOTHER: "0", MC_DOB: "03/09/2022" }] },
      ["Header 1 MC_DOB MOTHER SEX"],
    ],
    [
      "MOTHER blank, new code",
      { year: "2024/25", Header: [{ SEX: "F", MC_DOB: "03/09/2024" }] },
      ["Header 1 MC_DOB MOTHER SEX"],
    ],
    [
      "an unreadable date counts",
      { year: "2025/26", Header: [{ SEX: "F", MOTHER: "0", MC_DOB: "31/02/2024" }] },
      ["Header 1 MC_DOB MOTHER SEX"],
    ],
  ],
});
