import rule from "../../../rules/missing/1004";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["readable", { Missing: [{ MISSING: "A", MIS_START: "22/06/2022" }] }],
    ["leading zeros left off", { Missing: [{ MIS_START: "2/6/2022" }] }],
    ["a date that Excel holds as a serial number", { Missing: [{ MIS_START: 44681 }] }],
  ],
  finds: [
    ["no start", { Missing: [{ MISSING: "M", MIS_END: "22/06/2022" }] }, ["Missing 1 MIS_START"]],
    ["month first", { Missing: [{ MISSING: "M", MIS_START: "06/22/2022" }] }, ["Missing 1 MIS_START"]],
    ["no month 24", { Missing: [{ MIS_START: "10/24/2022" }] }, ["Missing 1 MIS_START"]],
    ["two-digit year", { Missing: [{ MIS_START: "24/10/22" }] }, ["Missing 1 MIS_START"]],
    ["a row with nothing but CHILD", { Missing: [{ CHILD: "1" }] }, ["Missing 1 MIS_START"]],
  ],
});
