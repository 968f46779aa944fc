import rule from "../../../rules/care-leavers/1002";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { OC3: [{ IN_TOUCH: "YES" }] },
  silent: [
    ["had care last year", { Episodes_last: [{ DECOM: "01/05/2020", DEC: "03/07/2021" }], Episodes: [] }],
    ["in care this year", { Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2022" }] }],
    ["a row without dates is enough", { Episodes: [{ LS: "C2" }] }],
  ],
  finds: [
    [
      "unknown in both years",
      { Episodes: [{ CHILD: "2" }], Episodes_last: [{ CHILD: "2" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    ["OC3 row without content", { OC3: [{ DOB: "01/05/2004" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    [
      "rows without CHILD never match each other",
      { OC3: [{ CHILD: "", IN_TOUCH: "YES" }], Episodes: [{ CHILD: "", DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
