import check from "../../../rules/format/FMT14";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a number of 15 digits", { Header: [{ CHILD: 123456789012345 }] }],
    ["long text of digits keeps them all", { Header: [{ CHILD: "1234567890123456" }] }],
    ["a letter E without a plus sign may belong to it", { Header: [{ CHILD: "12E3" }, { CHILD: "1E5" }] }],
    ["a number with exponent is no identifier", { OC2: [{ SDQ_SCORE: "1.2E+1" }] }],
    ["a point or a comma within an identifier", { Header: [{ CHILD: "12.34" }, { CHILD: "1,2" }] }],
    ["an apostrophe within it", { Header: [{ CHILD: "O'1" }] }],
  ],
  finds: [
    ["text", { Header: [{ CHILD: "1.2E+12" }] }, ["Header 1 CHILD"]],
    ["without decimals, small e", { Header: [{ CHILD: "1e+12" }] }, ["Header 1 CHILD"]],
    ["a number of 16 digits", { Header: [{ CHILD: 1234567890123450 }] }, ["Header 1 CHILD"]],
    ["UPN", { Header: [{ UPN: "1.23457E+11" }] }, ["Header 1 UPN"]],
    ["URN", { Episodes: [{ DECOM: "01/05/2025", URN: "1.23E+06" }] }, ["Episodes 1 URN"]],
    ["decimals", { Header: [{ CHILD: "1000.0" }] }, ["Header 1 CHILD"]],
    ["commas between thousands", { Header: [{ CHILD: "1,000" }] }, ["Header 1 CHILD"]],
    ["an apostrophe in front", { Header: [{ CHILD: "'0001000" }] }, ["Header 1 CHILD"]],
    ["quotation marks around it", { Header: [{ CHILD: '"0001000"' }] }, ["Header 1 CHILD"]],
    ["a formula that keeps the text", { Header: [{ CHILD: '="0001000"' }] }, ["Header 1 CHILD"]],
    ["last year's table", { Header_last: [{ CHILD: "1.2E+12" }] }, ["Header_last 1 CHILD"]],
  ],
});
