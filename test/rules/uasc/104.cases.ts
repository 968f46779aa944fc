import rule from "../../../rules/uasc/104";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["first day of the year", { year: "2023/24", UASC: [{ DUC: "01/04/2023" }] }],
    ["status still running", { UASC: [{ DUC: "" }] }],
    ["after the end of the year", { year: "2023/24", UASC: [{ DUC: "01/04/2031" }] }],
  ],
  finds: [
    ["the day before the year opens", { year: "2023/24", UASC: [{ DUC: "31/03/2023" }] }, ["UASC 1 DUC"]],
    [
      "a space beside the date",
      { year: "2023/24", UASC: [{ DUC: " 01/05/2023" }, { DUC: "01/05/2023 " }] },
      ["UASC 1 DUC", "UASC 2 DUC"],
    ],
    ["text that is not a date", { UASC: [{ DUC: "unknown" }] }, ["UASC 1 DUC"]],
    ["two-digit year", { year: "2023/24", UASC: [{ DUC: "01/05/23" }] }, ["UASC 1 DUC"]],
    ["the year decides", { year: "2024/25", UASC: [{ DUC: "01/04/2023" }] }, ["UASC 1 DUC"]],
  ],
});
