import check from "../../../rules/format/FMT05";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["day first", { Header: [{ DOB: "30/04/2010" }] }],
    ["both 12 or less: cannot be told", { Header: [{ DOB: "04/12/2010" }] }],
    ["no day either way", { Header: [{ DOB: "13/13/2010" }] }],
    ["30 February", { Header: [{ DOB: "02/30/2010" }] }],
    ["two-digit year", { Header: [{ DOB: "04/30/10" }] }],
  ],
  finds: [
    ["month 04, day 30", { Header: [{ DOB: "04/30/2010" }] }, ["Header 1 DOB"]],
    ["day 13, the first that tells", { Header: [{ DOB: "4/13/2010" }] }, ["Header 1 DOB"]],
    ["dashes", { Header: [{ DOB: "04-30-2010" }] }, ["Header 1 DOB"]],
    ["last year's table", { Episodes_last: [{ DECOM: "04/30/2024" }] }, ["Episodes_last 1 DECOM"]],
  ],
});
