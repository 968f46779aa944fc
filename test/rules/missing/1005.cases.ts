import rule from "../../../rules/missing/1005";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["open period", { Missing: [{ MIS_START: "22/06/2022" }] }],
    ["readable", { Missing: [{ MIS_START: "22/06/2022", MIS_END: "23/06/2022" }] }],
    ["leading zeros left off", { Missing: [{ MIS_END: "2/6/2022" }] }],
  ],
  finds: [
    [
      "two-digit year",
      { Missing: [{ MIS_START: "22/06/2022", MIS_END: "23/06/22" }] },
      ["Missing 1 MIS_END"],
    ],
    ["April has thirty days", { Missing: [{ MIS_END: "31/04/2022" }] }, ["Missing 1 MIS_END"]],
  ],
});
