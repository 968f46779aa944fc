import { socialWorkerDateRule } from "../factories/social-worker-date";

export default socialWorkerDateRule(
  "SW_DECOM",
  {
    code: "SW04STG1",
    topic: "social-worker",
    title: "Social worker start is not a date that can be taken",
    message:
      "SW_DECOM is not a real date written dd/mm/yyyy, in a year that can be taken; from 2025/26 it may not be blank either. Enter the day on which this worker was allocated.",
    fix: "Enter the date in day/month/year order, or correct the text to a real one.",
    trigger:
      "SW_DECOM is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year. In 2023/24 and 2024/25 ZZ may stand for an unknown day or month and ZZZZ for an unknown year, and the year must lie within 1678 to 2261; a blank is then left to other rules. From 2025/26 a blank SW_DECOM is found as well, and ZZ no longer counts.",
    years: { first: "2023/24" },
  },
  { blankIsFound: true },
);
