import rule from "../../../rules/care-leavers/131";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["no longer needs services", { OC3: [{ IN_TOUCH: "NREQ", ACTIV: "F1" }] }],
    ["returned home", { OC3: [{ IN_TOUCH: "RHOM", ACTIV: "F1" }] }],
    ["lower case", { OC3: [{ IN_TOUCH: "yes", ACTIV: "F1" }] }],
    ["every code", { OC3: "YES NO DIED REFU NREQ RHOM".split(" ").map((IN_TOUCH) => ({ IN_TOUCH })) }],
  ],
  finds: [
    ["blank is not accepted", { OC3: [{ IN_TOUCH: "", ACTIV: "F1", ACCOM: "B1" }] }, ["OC3 1 IN_TOUCH"]],
    ["a single letter is not a code", { OC3: [{ IN_TOUCH: "N" }] }, ["OC3 1 IN_TOUCH"]],
    ["Y is not a code either", { OC3: [{ IN_TOUCH: "Y" }] }, ["OC3 1 IN_TOUCH"]],
    ["the full word", { OC3: [{ IN_TOUCH: "REFUSED" }] }, ["OC3 1 IN_TOUCH"]],
    ["a row without any entry", { OC3: [{ DOB: "01/05/2006" }] }, ["OC3 1 IN_TOUCH"]],
    [
      "a space beside the code",
      { OC3: [{ ACTIV: "F1", ACCOM: "U1", IN_TOUCH: "YES " }] },
      ["OC3 1 IN_TOUCH"],
    ],
  ],
});
