import check from "../../../rules/format/FMT10";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["29 February in a leap year", { Header: [{ DOB: "29/02/2012" }] }],
    ["day and month exchanged", { Header: [{ DOB: "04/30/2010" }] }],
    ["a word", { Header: [{ DOB: "unknown" }] }],
    [
      "parts that are unknown in DATE_PERM",
      { PrevPerm: [{ DATE_PERM: "zz/zz/2010" }, { DATE_PERM: "99/99/2010" }] },
    ],
  ],
  finds: [
    ["29 February in a year that is not a leap year", { Header: [{ DOB: "29/02/2011" }] }, ["Header 1 DOB"]],
    ["31 April", { Header: [{ DOB: "31/04/2010" }] }, ["Header 1 DOB"]],
    ["nines in place of a date", { Header: [{ DOB: "99/99/9999" }] }, ["Header 1 DOB"]],
    ["zeros in place of a date", { Header: [{ DOB: "00/00/0000" }] }, ["Header 1 DOB"]],
    ["year first", { Header: [{ DOB: "2011-02-29" }] }, ["Header 1 DOB"]],
    [
      "unknown parts where the whole date is asked for",
      { Header: [{ DOB: "00/04/2010" }] },
      ["Header 1 DOB"],
    ],
  ],
});
