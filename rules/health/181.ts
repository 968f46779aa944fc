import { codeAsWritten, REMOVE_SPACES, SPACES_COUNT } from "../helpers/code-as-written";
import { HEALTH_FLAGS } from "../helpers/health";
import { defineRule, mark, type Collection } from "../rule";
import { isFilled } from "../../src/return/rows";
import { oc2FlagCodes } from "../../src/return/code-sets";

function isFlag(value: string | null, { year }: Collection): boolean {
  return oc2FlagCodes.has(value, year);
}

export default defineRule({
  code: "181",
  topic: "health",
  kind: "invalid-code",
  title: "Health or conviction field is not 0 or 1",
  message:
    "CONVICTED, HEALTH_CHECK or another yes/no field of this OC2 row is filled in but is not 0 or 1. 1 for yes or 0 for no is expected, or a blank where it does not apply.",
  fix: `Replace Y/N, dates or other text with 1 or 0. ${REMOVE_SPACES}`,
  trigger: `At least one of CONVICTED, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED and INTERVENTION_OFFERED is filled in with something other than 0 or 1. Each row gives one finding, on the fields at fault. A blank gives no finding, and time in care is not looked at. ${SPACES_COUNT}`,
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: HEALTH_FLAGS },
  highlights: { OC2: HEALTH_FLAGS },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC2) {
      const atFault = HEALTH_FLAGS.filter(
        (field) => isFilled(row, field) && !isFlag(codeAsWritten(row, field), collection),
      );
      if (atFault.length > 0) report(mark(row, ...atFault));
    }
  },
});
