import rule from "../../../rules/social-worker/SW04STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["single digits", { SWEpisodes: [{ SW_DECOM: "1/4/2024" }] }],
    ["unknown day", { SWEpisodes: [{ SW_DECOM: "ZZ/06/2024" }] }],
    ["unknown day in 2023/24, in lower case", { year: "2023/24", SWEpisodes: [{ SW_DECOM: "zz/06/2023" }] }],
    ["unknown month", { SWEpisodes: [{ SW_DECOM: "15/ZZ/2024" }] }],
    ["unknown year", { SWEpisodes: [{ SW_DECOM: "01/01/ZZZZ" }] }],
    ["nothing known", { SWEpisodes: [{ SW_DECOM: "ZZ/ZZ/ZZZZ" }] }],
    ["29 February of an unknown year", { SWEpisodes: [{ SW_DECOM: "29/02/ZZZZ" }] }],
    ["real date from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "3/2/2025" }] }],
    ["a date that Excel holds as a serial number", { year: "2025/26", SWEpisodes: [{ SW_DECOM: 45000 }] }],
    ["blank before 2025/26", { SWEpisodes: [{ SW_DECOM: "" }] }],
    ["in 2024/25 the year 1678", { SWEpisodes: [{ SW_DECOM: "01/01/1678" }] }],
    ["any year from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/01/1600" }] }],
    ["in 2024/25 the year 2261", { SWEpisodes: [{ SW_DECOM: "31/12/2261" }] }],
  ],
  finds: [
    ["no such day", { SWEpisodes: [{ SW_DECOM: "31/09/2024" }] }, ["SWEpisodes 1 SW_DECOM"]],
    [
      "no such day, from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "30/02/2025" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    ["year first", { SWEpisodes: [{ SW_DECOM: "2024-09-03" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["two-digit year", { SWEpisodes: [{ SW_DECOM: "01/04/24" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["words", { SWEpisodes: [{ SW_DECOM: "ONGOING" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["a time after the date", { SWEpisodes: [{ SW_DECOM: "01/04/2024 00:00" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["a space before the date", { SWEpisodes: [{ SW_DECOM: " 01/04/2024" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["a space after the date", { SWEpisodes: [{ SW_DECOM: "01/04/2024 " }] }, ["SWEpisodes 1 SW_DECOM"]],
    [
      "a space beside the date from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: " 01/04/2025" }, { SW_DECOM: "01/04/2025 " }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 2 SW_DECOM"],
    ],
    [
      "the year 0, which no calendar has",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/01/0000" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "a fourth part behind the year",
      { SWEpisodes: [{ SW_DECOM: "01/04/2024/1" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    ["ZZ in place of the year", { SWEpisodes: [{ SW_DECOM: "01/04/ZZ" }] }, ["SWEpisodes 1 SW_DECOM"]],
    ["ZZZZ in place of the day", { SWEpisodes: [{ SW_DECOM: "ZZZZ/04/2024" }] }, ["SWEpisodes 1 SW_DECOM"]],
    [
      "30 February of an unknown year",
      { SWEpisodes: [{ SW_DECOM: "30/02/ZZZZ" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "too early a year before 2025/26",
      { SWEpisodes: [{ SW_DECOM: "01/01/1677" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "too late a year before 2025/26",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/01/2262" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "an unknown day from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "ZZ/09/2024" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "nothing known, from 2025/26",
      { year: "2026/27", SWEpisodes: [{ SW_DECOM: "ZZ/ZZ/ZZZZ" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    ["blank from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_ID: "SW123" }] }, ["SWEpisodes 1 SW_DECOM"]],
    [
      "unknown day of too early or too late a year before 2025/26",
      { SWEpisodes: [{ SW_DECOM: "ZZ/01/1677" }, { SW_DECOM: "01/ZZ/2262" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 2 SW_DECOM"],
    ],
  ],
});
