import rule from "../../../rules/episodes/385";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["last day of the year", { Episodes: [{ DEC: "31/03/2023" }] }],
    ["the same day is inside the next year's return", { year: "2023/24", Episodes: [{ DEC: "01/04/2023" }] }],
    ["unreadable date", { Episodes: [{ DEC: "32/04/2023" }] }],
    ["open", { Episodes: [{ DECOM: "01/05/2022", DEC: "" }] }],
  ],
  finds: [
    ["first day of the next year", { Episodes: [{ DEC: "01/04/2023" }] }, ["Episodes 1 DEC"]],
    ["year mistyped", { Episodes: [{ DEC: "01/05/2022" }, { DEC: "01/06/2032" }] }, ["Episodes 2 DEC"]],
  ],
});
