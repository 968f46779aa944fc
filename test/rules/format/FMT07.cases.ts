import check from "../../../rules/format/FMT07";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a date alone", { Header: [{ DOB: "30/04/2010" }] }],
    ["a time alone is not a date", { Header: [{ DOB: "10:30" }] }],
    ["a number of Excel with a time is another matter", { Header: [{ DOB: 40298.5 }] }],
    ["a date and a word", { Header: [{ DOB: "30/04/2010 am" }] }],
  ],
  finds: [
    ["midnight", { Header: [{ DOB: "30/04/2010 00:00" }] }, ["Header 1 DOB"]],
    ["with seconds", { Header: [{ DOB: "30/04/2010 00:00:00" }] }, ["Header 1 DOB"]],
    ["year first, with T", { Header: [{ DOB: "2010-04-30T00:00:00.000Z" }] }, ["Header 1 DOB"]],
    ["twelve hours", { Missing: [{ MIS_START: "3/4/2025 9:05 PM" }] }, ["Missing 1 MIS_START"]],
    ["month in words", { Header: [{ DOB: "30 Apr 2010 09:00" }] }, ["Header 1 DOB"]],
    ["last year's table", { Header_last: [{ DOB: "30/04/2010 00:00" }] }, ["Header_last 1 DOB"]],
    [
      "in the morning, with a comma, with an offset from Greenwich",
      {
        Header: [
          "3/4/2010 9:05 AM",
          "3/4/2010, 9:05 am",
          "2010-04-30T09:00:00+01:00",
          "2010-04-30T09:00-0100",
          "2010-04-30t09:00z",
          "30.04.2010 09.30",
        ].map((DOB) => ({ DOB })),
      },
      ["Header 1 DOB", "Header 2 DOB", "Header 3 DOB", "Header 4 DOB", "Header 5 DOB", "Header 6 DOB"],
    ],
    ["behind a number of Excel", { Header: [{ DOB: "45777 10:30" }] }, ["Header 1 DOB"]],
  ],
});
