import rule from "../../../rules/year-on-year/626";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "birth on the first day of this year",
      { Header: [{ MOTHER: "1", MC_DOB: "01/04/2022" }], Header_last: [{ MOTHER: "0" }] },
    ],
    [
      "blank last year is not 0",
      { Header: [{ MOTHER: "1", MC_DOB: "31/03/2022" }], Header_last: [{ SEX: "2" }] },
    ],
    ["1 in both years", { Header: [{ MOTHER: "1", MC_DOB: "31/03/2022" }], Header_last: [{ MOTHER: "1" }] }],
    [
      "MC_DOB blank or unreadable",
      {
        Header: [
          { MOTHER: "1", MC_DOB: "" },
          { MOTHER: "1", MC_DOB: "31/02/2022" },
        ],
        Header_last: [{ MOTHER: "0" }],
      },
    ],
    [
      "not 1 this year",
      {
        Header: [{ MOTHER: "0", MC_DOB: "31/03/2022" }, { MC_DOB: "31/03/2022" }],
        Header_last: [{ MOTHER: "0" }],
      },
    ],
    [
      "hexadecimal and binary digits are not numbers",
      {
        year: "2025/26",
        Header: [
          { CHILD: "1", MOTHER: "0x1", MC_DOB: "01/05/2024" },
          { CHILD: "2", MOTHER: "1", MC_DOB: "01/05/2024" },
        ],
        Header_last: [
          { CHILD: "1", MOTHER: "0" },
          { CHILD: "2", MOTHER: "0b0" },
        ],
      },
    ],
    [
      "not in last year's return",
      { Header: [{ MOTHER: "1", MC_DOB: "31/03/2022" }], Header_last: [{ CHILD: "2", MOTHER: "0" }] },
    ],
  ],
  finds: [
    [
      "birth on the day before this year",
      { Header: [{ MOTHER: "1", MC_DOB: "31/03/2022" }], Header_last: [{ MOTHER: "0" }] },
      ["Header 1 MC_DOB MOTHER"],
    ],
    [
      "other ways to write the numbers",
      { year: "2025/26", Header: [{ MOTHER: "1.0", MC_DOB: "01/05/2024" }], Header_last: [{ MOTHER: "00" }] },
      ["Header 1 MC_DOB MOTHER"],
    ],
    [
      "one of two rows of last year has 0",
      {
        year: "2025/26",
        Header: [{ MOTHER: "1", MC_DOB: "01/05/2024" }],
        Header_last: [{ MOTHER: "1" }, { MOTHER: "0" }],
      },
      ["Header 1 MC_DOB MOTHER"],
    ],
  ],
});
