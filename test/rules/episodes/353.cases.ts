import rule from "../../../rules/episodes/353";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["first allowed day", { Episodes: [{ DECOM: "14/10/1991" }] }],
    ["blank", { Episodes: [{ DECOM: "", LS: "C1" }] }],
    ["unreadable", { Episodes: [{ DECOM: "13/10/91" }] }],
  ],
  finds: [
    ["one day before the first allowed day", { Episodes: [{ DECOM: "13/10/1991" }] }, ["Episodes 1 DECOM"]],
    ["year mistyped", { Episodes: [{ DECOM: "01/05/2023" }, { DECOM: "01/05/0203" }] }, ["Episodes 2 DECOM"]],
  ],
});
