import rule from "../../../rules/missing/564";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["no type", { Missing: [{ MISSING: "", MIS_END: "04/10/2022" }] }],
    ["another code", { Missing: [{ MISSING: "X" }] }],
    ["an unreadable start is filled in", { Missing: [{ MISSING: "M", MIS_START: "31/06/2022" }] }],
    ["a start is given", { Missing: [{ MISSING: "M", MIS_START: "04/10/2022" }] }],
  ],
  finds: [
    [
      "away with no start",
      { Missing: [{ MISSING: "A", MIS_END: "04/10/2022" }] },
      ["Missing 1 MISSING MIS_START"],
    ],
    ["lower case counts", { Missing: [{ MISSING: "m" }] }, ["Missing 1 MISSING MIS_START"]],
  ],
});
