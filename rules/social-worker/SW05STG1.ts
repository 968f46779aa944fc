import { socialWorkerDateRule } from "../factories/social-worker-date";

export default socialWorkerDateRule(
  "SW_DEC",
  {
    code: "SW05STG1",
    topic: "social-worker",
    title: "Social worker end is unreadable",
    message:
      "SW_DEC is not a real date written dd/mm/yyyy, in a year that can be taken. Enter the last day of this worker's allocation, or leave it blank if the worker is still allocated.",
    fix: "Correct the text to a real date in day/month/year order, or clear it for a current worker.",
    trigger:
      "SW_DEC is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. In 2023/24 and 2024/25 ZZ may stand for an unknown day or month and ZZZZ for an unknown year, and the year must lie within 1678 to 2261; from 2025/26 ZZ no longer counts. A blank SW_DEC is an allocation still open.",
    years: { first: "2023/24" },
  },
  { blankIsFound: false },
);
