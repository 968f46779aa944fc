import rule from "../../../rules/adoption/112";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { AD1: [{ DATE_INT: "14/09/2022" }] }],
    ["leading zeros left off", { AD1: [{ DATE_INT: "1/9/2022" }] }],
    ["a date that Excel holds as a serial number", { AD1: [{ DATE_INT: 44818 }] }],
    ["blank is checked by other rules", { AD1: [{ DATE_INT: "" }] }],
  ],
  finds: [
    ["there is no month 13", { AD1: [{ DATE_INT: "05/13/2022" }] }, ["AD1 1 DATE_INT"]],
    ["two-digit year", { AD1: [{ DATE_INT: "05/11/22" }] }, ["AD1 1 DATE_INT"]],
    ["February has no 30th", { AD1: [{ DATE_INT: "30/02/2022" }] }, ["AD1 1 DATE_INT"]],
    ["year first", { AD1: [{ DATE_INT: "2022-09-14" }] }, ["AD1 1 DATE_INT"]],
    ["only the row concerned", { AD1: [{ DATE_INT: "14/09/2022" }, { DATE_INT: "no" }] }, ["AD1 2 DATE_INT"]],
  ],
});
