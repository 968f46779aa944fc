import rule from "../../../rules/care-leavers/133";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 is a code", { OC3: [{ ACCOM: 0 }] }],
    ["homeless exists as S2", { OC3: [{ ACCOM: "S2" }] }],
    ["custody exists as X2", { OC3: [{ ACCOM: "X2" }] }],
    ["lower case", { OC3: [{ ACCOM: "b1" }] }],
    [
      "every code",
      {
        OC3: "B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0"
          .split(" ")
          .map((ACCOM) => ({ ACCOM })),
      },
    ],
  ],
  finds: [
    ["S1 is not a code, only S2 is", { OC3: [{ ACCOM: "S1" }] }, ["OC3 1 ACCOM"]],
    ["X only exists as X2", { OC3: [{ ACCOM: "X1" }] }, ["OC3 1 ACCOM"]],
    ["a letter without its digit", { OC3: [{ ACCOM: "B" }] }, ["OC3 1 ACCOM"]],
    ["Z stops at Z2", { OC3: [{ ACCOM: "Z3" }] }, ["OC3 1 ACCOM"]],
    ["blank is not accepted", { OC3: [{ IN_TOUCH: "YES", ACCOM: "" }] }, ["OC3 1 ACCOM"]],
    ["a space beside the code", { OC3: [{ IN_TOUCH: "YES", ACTIV: "F1", ACCOM: "U1 " }] }, ["OC3 1 ACCOM"]],
  ],
});
