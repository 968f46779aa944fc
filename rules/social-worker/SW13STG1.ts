import { codeAsWritten, REMOVE_SPACES, SPACES_COUNT } from "../helpers/code-as-written";
import { REASON_NEEDED_FROM, type Allocation } from "../helpers/social-worker";
import { defineRule } from "../rule";
import { swReasonCodes } from "../../src/return/code-sets";

export default defineRule({
  code: "SW13STG1",
  topic: "social-worker",
  kind: "invalid-code",
  title: "SW_REASON is blank or not a recognised code",
  message:
    "SW_REASON is not a recognised code, or is blank where one is needed. MANAGE, FCONTA, LEFTRL, ORGRST, TSPROC, ABSENC, CHCHAN, PCCHAN, SWDIED or OTHERS is expected.",
  fix: `Choose the code that says why this worker was allocated. ${REMOVE_SPACES}`,
  trigger: `SW_REASON is filled in with something that is not MANAGE, FCONTA, LEFTRL, ORGRST, TSPROC, ABSENC, CHCHAN, PCCHAN, SWDIED or OTHERS. ${SPACES_COUNT} A blank gives a finding too: in 2023/24 always, from 2024/25 where SW_DECOM is on or after 1 April 2023. That day is the same in every collection year.`,
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DECOM", "SW_REASON"] },
  highlights: { SWEpisodes: ["SW_REASON"] },
  check({ thisYear, collection, report }) {
    const { year } = collection;
    const needsReason = ({ SW_DECOM }: Allocation) =>
      year < "2024/25" || (SW_DECOM !== null && SW_DECOM >= REASON_NEEDED_FROM);
    for (const row of thisYear.SWEpisodes) {
      const code = codeAsWritten(row, "SW_REASON");
      const isFound = code === null ? needsReason(row) : !swReasonCodes.has(code, year);
      if (isFound) report(row);
    }
  },
});
