import check from "../../../rules/format/FMT09";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a date that Excel stores as a number", { Header: [{ DOB: 45777 }] }],
    ["a year is not a day number", { Header: [{ DOB: "2010" }] }],
    ["six digits", { Header: [{ DOB: "300410" }] }],
    ["60000, beyond the days that a return can hold", { Header: [{ DOB: "60000" }] }],
    ["another field", { Header: [{ CHILD: "45777" }] }],
  ],
  finds: [
    ["as text", { Header: [{ DOB: "45777" }] }, ["Header 1 DOB"]],
    ["with a part of a day", { Header: [{ DOB: "45777.5" }] }, ["Header 1 DOB"]],
    ["the first, 10000", { Header: [{ DOB: "10000" }] }, ["Header 1 DOB"]],
    ["the last, 59999", { Header: [{ DOB: "59999" }] }, ["Header 1 DOB"]],
  ],
});
