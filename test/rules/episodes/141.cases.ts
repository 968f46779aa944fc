import rule from "../../../rules/episodes/141";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { Episodes: [{ DECOM: "30/04/2022" }] }],
    ["leading zeros left off", { Episodes: [{ DECOM: "1/4/2022" }] }],
    ["a date that Excel holds as a serial number", { Episodes: [{ DECOM: 44681 }] }],
    ["29 February of a leap year", { Episodes: [{ DECOM: "29/02/2024" }] }],
    ["blank is checked by other rules", { Episodes: [{ DECOM: "", LS: "C1" }] }],
  ],
  finds: [
    ["April has thirty days", { Episodes: [{ DECOM: "31/04/2022" }] }, ["Episodes 1 DECOM"]],
    ["two-digit year", { Episodes: [{ DECOM: "30/04/22" }] }, ["Episodes 1 DECOM"]],
    ["a time behind the date", { Episodes: [{ DECOM: "30/04/2022 00:00" }] }, ["Episodes 1 DECOM"]],
    ["year first, with hyphens", { Episodes: [{ DECOM: "2022-04-30" }] }, ["Episodes 1 DECOM"]],
  ],
});
