import rule from "../../../rules/care-leavers/153";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 counts as an answer", { OC3: [{ IN_TOUCH: "NO", ACTIV: 0, ACCOM: 0 }] }],
    ["all three blank", { OC3: [{ DOB: "01/05/2006" }] }],
    ["all three filled in, known codes or not", { OC3: [{ IN_TOUCH: "N", ACTIV: "F3", ACCOM: "S1" }] }],
  ],
  finds: [
    ["accommodation missing", { OC3: [{ IN_TOUCH: "YES", ACTIV: "F4" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    ["only accommodation filled in", { OC3: [{ ACCOM: "B1" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    ["contact missing", { OC3: [{ ACTIV: 0, ACCOM: 0 }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
    ["activity missing", { OC3: [{ IN_TOUCH: "YES", ACCOM: "B1" }] }, ["OC3 1 IN_TOUCH ACTIV ACCOM"]],
  ],
});
