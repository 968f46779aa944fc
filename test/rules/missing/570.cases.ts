import rule from "../../../rules/missing/570";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["last day of the year", { Missing: [{ MIS_START: "31/03/2023" }] }],
    ["began in an earlier year", { Missing: [{ MIS_START: "15/12/2021" }] }],
    ["unreadable", { Missing: [{ MIS_START: "01/04/24" }] }],
    ["blank", { Missing: [{ MIS_END: "01/05/2022" }] }],
  ],
  finds: [
    ["first day of the next year", { Missing: [{ MIS_START: "01/04/2023" }] }, ["Missing 1 MIS_START"]],
  ],
});
