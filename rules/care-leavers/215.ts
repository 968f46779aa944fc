import { HEALTH_FLAGS } from "../helpers/health";
import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "215",
  topic: "care-leavers",
  kind: "not-expected",
  title: "Care leaver data alongside 12-month health data",
  message:
    "IN_TOUCH, ACTIV or ACCOM (OC3) is filled in for this CHILD, and so are conviction or health fields in OC2. Data is expected in only one of the two tables.",
  fix: "Decide which group the child belongs to this year and clear the fields in the other table.",
  trigger:
    "An OC3 row of the child has IN_TOUCH, ACTIV or ACCOM filled in, and an OC2 row at least one of the eight yes/no fields; 0 counts. A child gives one finding, on all such rows of both tables. SDQ_SCORE and SDQ_REASON are not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2", "OC3"],
  reads: {
    OC2: HEALTH_FLAGS,
    OC3: ["ACCOM", "ACTIV", "IN_TOUCH"],
  },
  findsOnlyWith: ["OC3"],
  highlights: {
    OC3: ["IN_TOUCH", "ACTIV", "ACCOM"],
    OC2: HEALTH_FLAGS,
  },
  check({ thisYear, report }) {
    const leaverRows = thisYear.OC3.filter(hasCareLeaverData);
    const healthRows = thisYear.OC2.filter((row) => isAnyFilled(row, HEALTH_FLAGS));
    if (leaverRows.length > 0 && healthRows.length > 0) report(...leaverRows, ...healthRows);
  },
});
