import check from "../../../rules/format/FMT04";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["slashes", { Header: [{ DOB: "30/04/2010" }] }],
    ["spaces around the date only", { Header: [{ DOB: " 30/04/2010" }] }],
    ["dots, but not a real day", { Header: [{ DOB: "31.04.2010" }] }],
    ["dots, but a month of 13 or more: US order", { Header: [{ DOB: "04.30.2010" }] }],
  ],
  finds: [
    ["dots", { Header: [{ DOB: "30.04.2010" }] }, ["Header 1 DOB"]],
    ["dashes", { Header: [{ DOB: "30-4-2010" }] }, ["Header 1 DOB"]],
    ["spaces", { Header: [{ DOB: "30 04 2010" }] }, ["Header 1 DOB"]],
    ["spaces around the slashes", { Header: [{ DOB: "30 / 04 / 2010" }] }, ["Header 1 DOB"]],
    ["eight digits", { Header: [{ DOB: "30042010" }] }, ["Header 1 DOB"]],
    [
      "eight digits that are a day only with the day first",
      { Header: [{ DOB: "20102010" }, { DOB: "31121999" }] },
      ["Header 1 DOB", "Header 2 DOB"],
    ],
  ],
});
