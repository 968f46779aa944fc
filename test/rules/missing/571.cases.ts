import rule from "../../../rules/missing/571";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["ended on the first day", { Missing: [{ MIS_END: "01/04/2022" }] }],
    ["ended on the last day", { Missing: [{ MIS_END: "31/03/2023" }] }],
    ["two-digit year cannot be read", { Missing: [{ MIS_END: "01/04/23" }] }],
    ["still open", { Missing: [{ MIS_START: "01/05/2022" }] }],
  ],
  finds: [
    ["ended the day before the year", { Missing: [{ MIS_END: "31/03/2022" }] }, ["Missing 1 MIS_END"]],
    ["ended the day after the year", { Missing: [{ MIS_END: "01/04/2023" }] }, ["Missing 1 MIS_END"]],
  ],
});
