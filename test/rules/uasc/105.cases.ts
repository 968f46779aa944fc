import rule from "../../../rules/uasc/105";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 and 1", { Header: [{ UASC: "0" }, { UASC: 1 }] }],
    ["other ways to write the numbers", { Header: [{ UASC: "01" }, { UASC: "1.0" }, { UASC: " 0 " }] }],
  ],
  finds: [
    ["blank", { Header: [{ UASC: "", SEX: "M" }] }, ["Header 1 UASC"]],
    ["2", { Header: [{ UASC: "2" }] }, ["Header 1 UASC"]],
    ["text", { Header: [{ UASC: "YES" }, { UASC: "0" }] }, ["Header 1 UASC"]],
  ],
});
