import rule from "../../../rules/adoption/113";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { AD1: [{ DATE_MATCH: "14/09/2022" }] }],
    ["leading zeros left off", { AD1: [{ DATE_MATCH: "1/9/2022" }] }],
    ["a date that Excel holds as a serial number", { AD1: [{ DATE_MATCH: 44818 }] }],
    ["blank is checked by other rules", { AD1: [{ DATE_MATCH: "" }] }],
  ],
  finds: [
    ["there is no month 13", { AD1: [{ DATE_MATCH: "05/13/2022" }] }, ["AD1 1 DATE_MATCH"]],
    ["two-digit year", { AD1: [{ DATE_MATCH: "05/11/22" }] }, ["AD1 1 DATE_MATCH"]],
    ["February has no 30th", { AD1: [{ DATE_MATCH: "30/02/2022" }] }, ["AD1 1 DATE_MATCH"]],
    ["year first", { AD1: [{ DATE_MATCH: "2022-09-14" }] }, ["AD1 1 DATE_MATCH"]],
    [
      "only the row concerned",
      { AD1: [{ DATE_MATCH: "14/09/2022" }, { DATE_MATCH: "no" }] },
      ["AD1 2 DATE_MATCH"],
    ],
  ],
});
