import rule from "../../../rules/episodes/148";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["still open", { Episodes: [{ DECOM: "01/04/2023", DEC: "", REC: "" }] }],
    ["closed with both", { Episodes: [{ DEC: "09/09/2023", REC: "E4A" }] }],
    ["an unreadable end date is filled in", { Episodes: [{ DEC: "31/09/2023", REC: "E4A" }] }],
    ["an unknown reason is filled in", { Episodes: [{ DEC: "09/09/2023", REC: "ZZ" }] }],
  ],
  finds: [
    ["reason without a date", { Episodes: [{ DEC: "", REC: "E4B" }] }, ["Episodes 1 DEC REC"]],
    ["date without a reason", { Episodes: [{ DEC: "09/09/2023", REC: "" }] }, ["Episodes 1 DEC REC"]],
    ["unreadable date without a reason", { Episodes: [{ DEC: "ongoing", REC: "" }] }, ["Episodes 1 DEC REC"]],
  ],
});
