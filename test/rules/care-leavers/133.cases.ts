import rule from "../../../rules/care-leavers/133";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 is listed", { OC3: [{ ACCOM: 0 }] }],
    ["homeless exists as S2", { OC3: [{ ACCOM: "S2" }] }],
    ["custody exists as X2", { OC3: [{ ACCOM: "X2" }] }],
    ["lower case", { OC3: [{ ACCOM: "b1" }] }],
  ],
  finds: [
    ["S only exists as S2", { OC3: [{ ACCOM: "S1" }] }, ["OC3 1 ACCOM"]],
    ["X only exists as X2", { OC3: [{ ACCOM: "X1" }] }, ["OC3 1 ACCOM"]],
    ["a letter without its digit", { OC3: [{ ACCOM: "B" }] }, ["OC3 1 ACCOM"]],
    ["Z stops at Z2", { OC3: [{ ACCOM: "Z3" }] }, ["OC3 1 ACCOM"]],
    ["blank is not accepted", { OC3: [{ IN_TOUCH: "YES", ACCOM: "" }] }, ["OC3 1 ACCOM"]],
    ["a space beside the code", { OC3: [{ IN_TOUCH: "YES", ACTIV: "F1", ACCOM: "U1 " }] }, ["OC3 1 ACCOM"]],
  ],
});
