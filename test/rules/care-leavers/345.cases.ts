import rule from "../../../rules/care-leavers/345";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["codes in both", { OC3: [{ IN_TOUCH: "YES", ACTIV: "F1", ACCOM: "U1" }] }],
    ["blank is checked by other rules", { OC3: [{ IN_TOUCH: "YES", ACCOM: "U1" }] }],
    ["not in touch", { OC3: [{ IN_TOUCH: "NO", ACTIV: 0, ACCOM: 0 }] }],
  ],
  finds: [
    ["activity is 0", { OC3: [{ IN_TOUCH: "YES", ACTIV: 0, ACCOM: "U1" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    [
      "accommodation is 0 and activity blank",
      { OC3: [{ IN_TOUCH: "yes", ACCOM: 0 }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
