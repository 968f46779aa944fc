import { headerChangedRule } from "../factories/header-changed";
import { isSameDate } from "../helpers/same-date";
import { isBlank } from "../../src/return/rows";

// The catalogue's "fires" compares texts, its "doubts" days: one day in two notations is no change.
export default headerChangedRule(
  "MC_DOB",
  (now, before) => isBlank(before, "MC_DOB") || isSameDate(now, "MC_DOB", before, "MC_DOB"),
  {
    code: "624",
    title: "MC_DOB differs from last year's return",
    message:
      "MC_DOB is not the same as in last year's Header for this CHILD. The same date of birth of the first child is expected.",
    fix: "Confirm MC_DOB with the case record. Put last year's value back, or be ready to explain the correction to the DfE.",
    trigger:
      "In last year's Header row of the CHILD MC_DOB was filled in, and it is blank or different now. Readable dates are compared as days, however they are written; an unreadable one agrees only with the same text, leaving aside upper and lower case and spaces around it. A MC_DOB that was blank last year gives no finding, nor does a CHILD that was not in last year's Header. Of several rows of last year, one that differs is enough.",
  },
);
