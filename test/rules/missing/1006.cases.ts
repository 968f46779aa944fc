import rule from "../../../rules/missing/1006";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["away", { Missing: [{ MISSING: "A" }] }],
    ["lower case", { Missing: [{ MISSING: "m" }] }],
    ["blank is checked by another rule", { Missing: [{ MIS_START: "22/06/2022" }] }],
    ["both codes", { Missing: ["M", "A"].map((MISSING) => ({ MISSING })) }],
  ],
  finds: [
    ["a word instead of the code", { Missing: [{ MISSING: "AWAY" }] }, ["Missing 1 MISSING"]],
    ["NA is not a code", { Missing: [{ MISSING: "NA" }] }, ["Missing 1 MISSING"]],
    ["a space beside the code", { Missing: [{ MISSING: " M" }] }, ["Missing 1 MISSING"]],
  ],
});
