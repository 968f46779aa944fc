import rule from "../../../rules/care-leavers/132";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 means no information", { OC3: [{ IN_TOUCH: "NO", ACTIV: 0 }] }],
    ["a listed code", { OC3: [{ ACTIV: "G6" }] }],
    ["lower case", { OC3: [{ ACTIV: "p4" }] }],
    ["every code", { OC3: "F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0".split(" ").map((ACTIV) => ({ ACTIV })) }],
  ],
  finds: [
    ["F3 is no longer a code", { OC3: [{ ACTIV: "F3" }] }, ["OC3 1 ACTIV"]],
    ["P3 neither", { OC3: [{ ACTIV: "P3" }] }, ["OC3 1 ACTIV"]],
    ["1 is not a code", { OC3: [{ ACTIV: 1 }] }, ["OC3 1 ACTIV"]],
    ["0.0 as text is not 0", { OC3: [{ ACTIV: "0.0" }] }, ["OC3 1 ACTIV"]],
    ["blank is not accepted", { OC3: [{ IN_TOUCH: "YES", ACTIV: "" }] }, ["OC3 1 ACTIV"]],
    ["a space beside the code", { OC3: [{ IN_TOUCH: "YES", ACCOM: "U1", ACTIV: " F1" }] }, ["OC3 1 ACTIV"]],
  ],
});
