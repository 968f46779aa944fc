import rule from "../../../rules/missing/586";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the day after birth", { Missing: [{ DOB: "09/03/2010", MIS_START: "10/03/2010" }] }],
    ["no date of birth", { Missing: [{ MIS_START: "08/03/2010" }] }],
    ["no start", { Missing: [{ DOB: "09/03/2010" }] }],
    [
      "end before birth is another matter",
      { Missing: [{ DOB: "09/03/2010", MIS_START: "10/03/2010", MIS_END: "01/01/2010" }] },
    ],
  ],
  finds: [
    ["before birth", { Missing: [{ DOB: "09/03/2010", MIS_START: "08/03/2010" }] }, ["Missing 1 MIS_START"]],
    [
      "on the day of birth",
      { Missing: [{ DOB: "09/03/2010", MIS_START: "09/03/2010" }] },
      ["Missing 1 MIS_START"],
    ],
  ],
});
