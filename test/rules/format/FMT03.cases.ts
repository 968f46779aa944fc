import check from "../../../rules/format/FMT03";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["numbers only", { Header: [{ DOB: "30/04/2010" }] }],
    ["a date of Excel, whatever its format", { Header: [{ DOB: 40298 }] }],
    ["a month without a number", { Header: [{ DOB: "April" }] }],
    ["a word that only begins like a month", { Header: [{ DOB: "marked 3" }] }],
  ],
  finds: [
    ["in full", { Header: [{ DOB: "30 April 2010" }] }, ["Header 1 DOB"]],
    ["in short, with a two-digit year", { Header: [{ DOB: "30-Apr-10" }] }, ["Header 1 DOB"]],
    ["without spaces", { Header: [{ DOB: "30APR2010" }] }, ["Header 1 DOB"]],
    ["month first", { Header: [{ DOB: "Sept 3, 2010" }] }, ["Header 1 DOB"]],
    ["with the day of the week", { Header: [{ DOB: "Friday 30th April 2010" }] }, ["Header 1 DOB"]],
    [
      "every month, in full and in short",
      {
        Header: [
          "Jan",
          "January",
          "Feb",
          "February",
          "Mar",
          "March",
          "Apr",
          "April",
          "May",
          "Jun",
          "June",
          "Jul",
          "July",
          "Aug",
          "August",
          "Sep",
          "Sept",
          "September",
          "Oct",
          "October",
          "Nov",
          "November",
          "Dec",
          "December",
        ].map((month) => ({ DOB: `3 ${month} 2010` })),
      },
      Array.from({ length: 24 }, (_, index) => `Header ${index + 1} DOB`),
    ],
  ],
});
