import { READABLE_DATE } from "../helpers/readable-date";
import { socialWorkerDateRule } from "../factories/social-worker-date";

export default socialWorkerDateRule(
  "SW_DEC",
  {
    code: "SW05STG1",
    topic: "social-worker",
    title: "SW_DEC is not a readable date",
    message:
      "SW_DEC is filled in but is not a readable date. The last day of this worker's allocation is expected, written dd/mm/yyyy, or a blank while the worker is allocated.",
    fix: "Correct SW_DEC to a real date in day/month/year order, or clear it for a current worker.",
    trigger: `SW_DEC is filled in but is not ${READABLE_DATE}. In 2023/24 and 2024/25 ZZ may stand for an unknown day or month and ZZZZ for an unknown year, and the year must lie within 1678 to 2261; from 2025/26 ZZ is no longer accepted. A blank gives no finding: the allocation is still open.`,
    years: { first: "2023/24" },
  },
  { blankIsFound: false },
);
