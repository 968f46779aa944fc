import rule from "../../../rules/episodes/147";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { Episodes: [{ DEC: "30/04/2022" }] }],
    ["leading zeros left off", { Episodes: [{ DEC: "1/4/2022" }] }],
    ["open episode", { Episodes: [{ DECOM: "01/04/2022", DEC: "" }] }],
  ],
  finds: [
    ["2023 is not a leap year", { Episodes: [{ DEC: "29/02/2023" }] }, ["Episodes 1 DEC"]],
    ["words instead of a date", { Episodes: [{ DEC: "ongoing" }] }, ["Episodes 1 DEC"]],
    ["two-digit year", { Episodes: [{ DEC: "30/04/22" }] }, ["Episodes 1 DEC"]],
    ["a space before the date", { Episodes: [{ DEC: " 30/04/2022" }] }, ["Episodes 1 DEC"]],
  ],
});
