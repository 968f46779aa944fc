import check from "../../../rules/format/FMT21";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["no formulas", { Header: [{ DOB: "30/04/2010" }] }],
    [
      "a formula in an empty line below",
      { Header: [{ DOB: "30/04/2010" }, null], formulas: ["Header 2 DOB"] },
    ],
    ["a formula in the heading", { Header: [{ DOB: "30/04/2010" }], formulas: ["Header 0 DOB"] }],
    ["last year's table", { Header_last: [{ DOB: "30/04/2010" }], formulas: ["Header_last 1 DOB"] }],
  ],
  finds: [
    ["one cell", { Header: [{ DOB: "30/04/2010" }], formulas: ["Header 1 DOB"] }, ["Header 1 DOB"]],
    [
      "two cells of one row",
      { Episodes: [{}, { DECOM: "01/05/2025" }], formulas: ["Episodes 2 DECOM", "Episodes 2 PL_POST"] },
      ["Episodes 2 DECOM", "Episodes 2 PL_POST"],
    ],
    [
      "of two tables the one that holds it",
      { Header: [{}], Episodes: [{ DECOM: "01/05/2025" }], formulas: ["Header 1 UPN"] },
      ["Header 1 UPN"],
    ],
    ["with a blank result", { Header: [{ CHILD: "1" }], formulas: ["Header 1 UPN"] }, ["Header 1 UPN"]],
  ],
});
