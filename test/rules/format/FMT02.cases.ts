import check from "../../../rules/format/FMT02";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a year of four digits", { Header: [{ DOB: "30/04/2010" }] }],
    ["day and month of one digit", { Header: [{ DOB: "1/4/2010" }] }],
    ["a year of three digits is not a date at all", { Header: [{ DOB: "30/04/201" }] }],
    ["year first", { Header: [{ DOB: "2010-04-30" }] }],
  ],
  finds: [
    ["slashes", { Header: [{ DOB: "30/04/10" }] }, ["Header 1 DOB"]],
    ["dots", { Header: [{ DOB: "1.4.10" }] }, ["Header 1 DOB"]],
    ["dashes", { Reviews: [{ REVIEW: "01-04-25" }] }, ["Reviews 1 REVIEW"]],
    ["last year's table", { Reviews_last: [{ REVIEW: "01/04/25" }] }, ["Reviews_last 1 REVIEW"]],
  ],
});
