import rule from "../../../rules/care-leavers/344";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["both 0", { OC3: [{ IN_TOUCH: "DIED", ACTIV: 0, ACCOM: 0 }] }],
    ["not in touch, with codes", { OC3: [{ IN_TOUCH: "NO", ACTIV: "F1", ACCOM: "B1" }] }],
  ],
  finds: [
    [
      "accommodation given",
      { OC3: [{ IN_TOUCH: "RHOM", ACTIV: 0, ACCOM: "B1" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    ["blank is not 0", { OC3: [{ IN_TOUCH: "DIED", ACCOM: 0 }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    ["both blank", { OC3: [{ IN_TOUCH: "DIED" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    [
      "activity given",
      { OC3: [{ IN_TOUCH: "RHOM", ACTIV: "F1", ACCOM: 0 }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
