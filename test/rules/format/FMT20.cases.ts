import check from "../../../rules/format/FMT20";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["ordinary values", { Header: [{ CHILD: "A1", DOB: "30/04/2010" }] }],
    ["a sign # and more", { Header: [{ CHILD: "#12" }] }],
    ["the words without the sign", { Header: [{ UPN: "N/A" }] }],
    ["two signs", { Header: [{ UPN: "##" }] }],
    ["more behind it", { Header: ["#N/A?", "#REF!!", "###1", "#NAME?1"].map((UPN) => ({ UPN })) }],
  ],
  finds: [
    ["#N/A", { Header: [{ DOB: "#N/A" }] }, ["Header 1 DOB"]],
    ["#REF!", { Episodes: [{ DECOM: "01/05/2025", URN: "#REF!" }] }, ["Episodes 1 URN"]],
    ["#DIV/0!", { Episodes: [{ DECOM: "01/05/2025", PL_POST: "#DIV/0!" }] }, ["Episodes 1 PL_POST"]],
    ["a column too narrow", { Header: [{ DOB: "##########" }] }, ["Header 1 DOB"]],
    ["last year's table", { Header_last: [{ DOB: "#VALUE!" }] }, ["Header_last 1 DOB"]],
    [
      "every one that Excel has",
      {
        Header: [
          "#N/A",
          "#REF!",
          "#VALUE!",
          "#DIV/0!",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#BLOCKED!",
          "#CONNECT!",
          "#UNKNOWN!",
          "#BUSY!",
          "#EXTERNAL!",
          "#NAME?",
          "#GETTING_DATA",
          "###",
          "#n/a",
        ].map((UPN) => ({ UPN })),
      },
      Array.from({ length: 18 }, (_, index) => `Header ${index + 1} UPN`),
    ],
  ],
});
