import { READABLE_DATE } from "../helpers/readable-date";
import { socialWorkerDateRule } from "../factories/social-worker-date";

export default socialWorkerDateRule(
  "SW_DECOM",
  {
    code: "SW04STG1",
    topic: "social-worker",
    title: "SW_DECOM is not a readable date",
    message:
      "SW_DECOM is not a readable date or, from 2025/26, is blank. The day on which this worker was allocated is expected, written dd/mm/yyyy.",
    fix: "Enter the day this worker was allocated in day/month/year order.",
    trigger: `SW_DECOM is filled in but is not ${READABLE_DATE}. In 2023/24 and 2024/25 ZZ may stand for an unknown day or month and ZZZZ for an unknown year, and the year must lie within 1678 to 2261; a blank then gives no finding. From 2025/26 a blank SW_DECOM gives a finding too, and ZZ is no longer accepted.`,
    years: { first: "2023/24" },
  },
  { blankIsFound: true },
);
