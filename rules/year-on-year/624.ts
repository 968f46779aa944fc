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
      "MC_DOB is not what last year's Header held for the same CHILD. The birth date of the first child was expected to stay the same.",
    fix: "Confirm the date with the case record; put last year's value back, or be ready to explain the correction to the DfE.",
    trigger:
      "MC_DOB was filled in in last year's Header row of the CHILD, and is blank or different now. Readable dates are compared as days, however they are written; an unreadable one agrees only with the very same text. MC_DOB blank last year gives no finding, nor does a CHILD that was not in last year's Header. Of several rows of last year, one that differs is enough.",
  },
);
