import check from "../../../rules/format/FMT11";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a date", { Header: [{ DOB: "30/04/2010" }] }],
    ["spaces only", { Header: [{ CHILD: "1", DOB: "  " }] }],
    [
      "a date that another check knows",
      { Header: [{ DOB: "30 April 2010" }, { DOB: "45777" }, { DOB: "30.04.2010" }] },
    ],
    ["a date but for spaces and hidden characters", { Header: [{ DOB: "\u200b30/04/2010\u00a0" }] }],
    ["a date but for a letter O", { Header: [{ DOB: "3O/O4/2010" }] }],
    ["an error value", { Header: [{ DOB: "#N/A" }] }],
    ["parts that are unknown in DATE_PERM", { PrevPerm: [{ DATE_PERM: "unknown" }] }],
  ],
  finds: [
    ["a word", { Header: [{ DOB: "unknown" }] }, ["Header 1 DOB"]],
    ["a year alone", { Header: [{ DOB: "2010" }] }, ["Header 1 DOB"]],
    ["a number that is no day of Excel", { Header: [{ DOB: -3 }] }, ["Header 1 DOB"]],
    ["a truth value", { Header: [{ DOB: true }] }, ["Header 1 DOB"]],
    [
      "an unknown day where the whole date is asked for",
      { Header: [{ DOB: "zz/04/2010" }] },
      ["Header 1 DOB"],
    ],
    ["last year's table", { Header_last: [{ DOB: "n/a" }] }, ["Header_last 1 DOB"]],
  ],
});
