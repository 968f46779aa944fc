import check from "../../../rules/format/FMT06";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    [
      "within the year and after birth",
      { Header: [{ DOB: "05/04/2010" }], Episodes: [{ DECOM: "04/05/2025" }] },
    ],
    ["31 March, the last day of the year", { Episodes: [{ DECOM: "31/03/2026" }] }],
    ["after the year's end, but exchanged still after it", { Episodes: [{ DECOM: "05/06/2026" }] }],
    ["after the year's end, and the day can be no month", { Episodes: [{ DECOM: "13/04/2026" }] }],
    ["after the year's end, day and month the same", { Episodes: [{ DECOM: "04/04/2026" }] }],
    [
      "exchanged it would be before birth",
      { Header: [{ DOB: "01/03/2026" }], Episodes: [{ DECOM: "02/04/2026" }] },
    ],
    ["a planned end may lie ahead", { UASC: [{ DUC: "02/05/2026" }] }],
    [
      "before birth, but the date of birth may be the one turned round",
      { Header: [{ DOB: "05/11/2024" }], Episodes: [{ DECOM: "12/06/2024" }] },
    ],
    [
      "the same DOB as in the Header",
      { Header: [{ DOB: "05/11/2010" }], Reviews: [{ DOB: "05/11/2010", REVIEW: "01/05/2025" }] },
    ],
    [
      "another DOB than in the Header, not exchanged",
      { Header: [{ DOB: "05/11/2010" }], Reviews: [{ DOB: "06/11/2010", REVIEW: "01/05/2025" }] },
    ],
    ["last year's table", { Episodes_last: [{ DECOM: "05/02/2027" }] }],
    ["a date that cannot be read", { Episodes: [{ DECOM: "05-02-2027" }] }],
    [
      "the end of an order for a deprivation of liberty may lie ahead",
      { DoLo: [{ DOLO_START: "01/05/2025", DOLO_END: "02/05/2026" }] },
    ],
    ["on the day of birth", { Header: [{ DOB: "06/05/2024" }], Episodes: [{ DECOM: "06/05/2024" }] }],
    [
      "after a birth whose day can be no month",
      { Header: [{ DOB: "20/05/2010" }], Episodes: [{ DECOM: "04/05/2025" }] },
    ],
    [
      "the day is the date of birth turned round",
      { Header: [{ DOB: "05/06/2024" }], Episodes: [{ DECOM: "06/05/2024" }] },
    ],
    [
      "another DOB than in the Header, whose day can be no month",
      { Header: [{ DOB: "21/11/2010" }], Reviews: [{ DOB: "20/11/2010", REVIEW: "01/05/2025" }] },
    ],
  ],
  finds: [
    [
      "after the end of the year, but within it with day and month swapped",
      { Episodes: [{ DECOM: "02/05/2026" }, { DECOM: "03/04/2026" }] },
      ["Episodes 1 DECOM", "Episodes 2 DECOM"],
    ],
    ["1 April exchanged is 4 January", { Episodes: [{ DECOM: "01/04/2026" }] }, ["Episodes 1 DECOM"]],
    ["as a number of Excel", { Episodes: [{ DECOM: 46113 }] }, ["Episodes 1 DECOM"]],
    [
      "before birth, exchanged after it",
      { Header: [{ DOB: "20/05/2024" }], Episodes: [{ DECOM: "06/03/2024" }, { DECOM: "03/06/2024" }] },
      ["Episodes 1 DECOM"],
    ],
    ["DOB after the year's end", { Header: [{ DOB: "02/05/2026" }] }, ["Header 1 DOB"]],
    [
      "DOB of another table is the Header's exchanged",
      { Header: [{ DOB: "05/11/2010" }], Reviews: [{ DOB: "11/05/2010", REVIEW: "01/05/2025" }] },
      ["Reviews 1 DOB", "Header 1 DOB"],
    ],
    [
      "exchanged it is the day of birth",
      { Header: [{ DOB: "04/01/2026" }], Episodes: [{ DECOM: "01/04/2026" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "before birth, which exchanged would be later still",
      { Header: [{ DOB: "06/05/2024" }], Episodes: [{ DECOM: "07/03/2024" }] },
      ["Episodes 1 DECOM"],
    ],
    [
      "before the birth of its own row, without a Header",
      { Reviews: [{ DOB: "20/05/2024", REVIEW: "06/03/2024" }] },
      ["Reviews 1 REVIEW"],
    ],
    [
      "after a blank date of the same row",
      { Episodes: [{ DECOM: "", DEC: "02/05/2026" }] },
      ["Episodes 1 DEC"],
    ],
  ],
});
