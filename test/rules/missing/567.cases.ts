import rule from "../../../rules/missing/567";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["same day", { Missing: [{ MIS_START: "14/09/2022", MIS_END: "14/09/2022" }] }],
    ["unreadable end", { Missing: [{ MIS_START: "14/09/2022", MIS_END: "31/06/2022" }] }],
    ["no end", { Missing: [{ MIS_START: "14/09/2022" }] }],
    ["no start", { Missing: [{ MIS_END: "13/09/2022" }] }],
    ["a day later", { Missing: [{ MIS_START: "14/09/2022", MIS_END: "15/09/2022" }] }],
  ],
  finds: [
    [
      "ends the day before it starts",
      { Missing: [{ MIS_START: "14/09/2022", MIS_END: "13/09/2022" }] },
      ["Missing 1 MIS_START MIS_END"],
    ],
    [
      "whatever the type",
      { Missing: [{ MIS_START: "14/09/2022", MIS_END: "13/09/2021", MISSING: "X" }] },
      ["Missing 1 MIS_START MIS_END"],
    ],
  ],
});
