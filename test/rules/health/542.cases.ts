import rule from "../../../rules/health/542";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["turns 10 on 31 March", { OC2: [{ DOB: "31/03/2015", CONVICTED: 0 }] }],
    ["not answered", { OC2: [{ DOB: "01/04/2020" }] }],
    ["date of birth unreadable", { OC2: [{ DOB: "31/02/2020", CONVICTED: 0 }] }],
  ],
  finds: [
    ["turns 10 on 1 April", { OC2: [{ DOB: "01/04/2015", CONVICTED: 0 }] }, ["OC2 1 CONVICTED"]],
    ["any entry counts", { OC2: [{ DOB: "01/04/2020", CONVICTED: "Y" }] }, ["OC2 1 CONVICTED"]],
  ],
});
