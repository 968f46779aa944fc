import rule from "../../../rules/missing/566";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["type present", { Missing: [{ MISSING: "M", MIS_END: "02/01/2023" }] }],
    ["an unknown type is not blank", { Missing: [{ MISSING: "X", MIS_END: "02/01/2023" }] }],
    ["no end date", { Missing: [{ MIS_START: "02/01/2023" }] }],
  ],
  finds: [
    ["end date but no type", { Missing: [{ MIS_END: "02/01/2023" }] }, ["Missing 1 MISSING MIS_END"]],
    [
      "both dates and no type",
      { Missing: [{ MIS_START: "01/01/2023", MIS_END: "02/01/2023" }] },
      ["Missing 1 MISSING MIS_END"],
    ],
    [
      "an unreadable end is filled in",
      { Missing: [{ MIS_END: "31/02/2023" }] },
      ["Missing 1 MISSING MIS_END"],
    ],
  ],
});
