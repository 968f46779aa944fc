import rule from "../../../rules/uasc/304";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["on the birthday", { UASC: [{ DOB: "10/07/2005", DUC: "10/07/2023" }] }],
    ["DUC unreadable", { UASC: [{ DOB: "10/07/2005", DUC: "31/06/2033" }] }],
    ["no DUC", { UASC: [{ DOB: "10/07/2005", DUC: "" }] }],
    ["born on 29 February, on 28 February", { UASC: [{ DOB: "29/02/2004", DUC: "28/02/2022" }] }],
    [
      "DOB blank or unreadable",
      {
        UASC: [
          { DOB: "", DUC: "11/07/2033" },
          { DOB: "31/02/2005", DUC: "11/07/2033" },
        ],
      },
    ],
  ],
  finds: [
    ["the day after the birthday", { UASC: [{ DOB: "10/07/2005", DUC: "11/07/2023" }] }, ["UASC 1 DUC"]],
    ["born on 29 February, on 1 March", { UASC: [{ DOB: "29/02/2004", DUC: "01/03/2022" }] }, ["UASC 1 DUC"]],
  ],
});
