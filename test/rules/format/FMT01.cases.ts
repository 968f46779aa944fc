import check from "../../../rules/format/FMT01";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["day, month and year with slashes", { Header: [{ DOB: "30/04/2010" }] }],
    ["a date of Excel is a number", { Header: [{ DOB: 40298 }] }],
    ["a blank", { Header: [{ DOB: "" }] }],
    ["year first, but not a real day", { Header: [{ DOB: "2010-13-45" }] }],
    ["a time behind it is another matter", { Header: [{ DOB: "2010-04-30 00:00" }] }],
    ["an identifier of eight digits is not a date", { Header: [{ CHILD: "20100430" }] }],
    ["a date of which parts are unknown", { PrevPerm: [{ DATE_PERM: "zz/zz/2010" }] }],
  ],
  finds: [
    ["dashes", { Header: [{ DOB: "2010-04-30" }] }, ["Header 1 DOB"]],
    ["slashes", { Header: [{ DOB: "2010/4/3" }] }, ["Header 1 DOB"]],
    ["eight digits as text", { Header: [{ DOB: "20100430" }] }, ["Header 1 DOB"]],
    ["eight digits as a number", { Header: [{ DOB: 20100430 }] }, ["Header 1 DOB"]],
    ["spaces around it", { Header: [{ DOB: " 2010-04-30 " }] }, ["Header 1 DOB"]],
    ["the date of an earlier order", { PrevPerm: [{ DATE_PERM: "2010-04-30" }] }, ["PrevPerm 1 DATE_PERM"]],
    ["last year's table", { Header_last: [{ DOB: "2010-04-30" }] }, ["Header_last 1 DOB"]],
    [
      "two dates of one row",
      { Episodes: [{ DECOM: "2025-04-30", DEC: "2025-05-01" }, { DECOM: "30/04/2025" }] },
      ["Episodes 1 DECOM", "Episodes 1 DEC"],
    ],
    ["eight digits of the last century", { Header: [{ DOB: "19991231" }] }, ["Header 1 DOB"]],
  ],
});
