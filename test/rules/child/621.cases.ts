import rule from "../../../rules/child/621";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["later date", { Header: [{ DOB: "12/05/2006", MC_DOB: "13/05/2022" }] }],
    ["one day later", { Header: [{ DOB: "12/05/2006", MC_DOB: "13/05/2006" }] }],
    [
      "DOB blank or unreadable",
      {
        Header: [
          { DOB: "", MC_DOB: "13/05/2022" },
          { DOB: "31/02/2006", MC_DOB: "13/05/2005" },
        ],
      },
    ],
    [
      "MC_DOB blank or unreadable",
      {
        Header: [
          { DOB: "12/05/2006", MC_DOB: "" },
          { DOB: "12/05/2006", MC_DOB: "31/02/2005" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the same date in both",
      { Header: [{ DOB: "12/05/2006", MC_DOB: "12/05/2006" }] },
      ["Header 1 DOB MC_DOB"],
    ],
    ["dates swapped", { Header: [{ DOB: "12/05/2022", MC_DOB: "30/01/2006" }] }, ["Header 1 DOB MC_DOB"]],
  ],
});
