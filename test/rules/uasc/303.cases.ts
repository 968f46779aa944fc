import rule from "../../../rules/uasc/303";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { UASC: [{ DUC: "05/09/2025" }] },
  silent: [
    ["UASC 1", { Header: [{ UASC: "1" }] }],
    ["UASC 0 without DUC", { Header: [{ UASC: "0" }], UASC: [{ DUC: "", DOB: "01/05/2010" }] }],
    ["no Header row", { Header: [{ CHILD: "2", UASC: "0" }] }],
    ["1.0 is 1", { Header: [{ UASC: "1.0" }] }],
  ],
  finds: [
    ["UASC 0 with a date", { Header: [{ UASC: "0" }] }, ["UASC 1 DUC", "Header 1 UASC"]],
    ["UASC blank with a date", { Header: [{ UASC: "" }] }, ["UASC 1 DUC", "Header 1 UASC"]],
    [
      "an unreadable date counts",
      { Header: [{ UASC: "0" }], UASC: [{ DUC: "31/09/2025" }] },
      ["UASC 1 DUC", "Header 1 UASC"],
    ],
    ["text in UASC", { Header: [{ UASC: "YES" }] }, ["UASC 1 DUC", "Header 1 UASC"]],
  ],
});
