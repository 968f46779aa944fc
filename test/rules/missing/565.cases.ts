import rule from "../../../rules/missing/565";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["an unknown type is not blank", { Missing: [{ MISSING: "X", MIS_START: "09/12/2022" }] }],
    ["no start date; rule 566 sees to the end", { Missing: [{ MIS_END: "10/12/2022" }] }],
    ["type present", { Missing: [{ MISSING: "M", MIS_START: "09/12/2022" }] }],
  ],
  finds: [
    ["dated but no type", { Missing: [{ MIS_START: "09/12/2022" }] }, ["Missing 1 MISSING MIS_START"]],
    [
      "an unreadable start is filled in",
      { Missing: [{ MIS_START: "soon" }] },
      ["Missing 1 MISSING MIS_START"],
    ],
  ],
});
