import rule from "../../../rules/social-worker/SW05STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["single digits", { SWEpisodes: [{ SW_DEC: "1/4/2024" }] }],
    ["unknown day", { SWEpisodes: [{ SW_DEC: "ZZ/06/2024" }] }],
    ["unknown day in 2023/24, in lower case", { year: "2023/24", SWEpisodes: [{ SW_DEC: "zz/06/2023" }] }],
    ["unknown month", { SWEpisodes: [{ SW_DEC: "15/ZZ/2024" }] }],
    ["unknown year", { SWEpisodes: [{ SW_DEC: "01/01/ZZZZ" }] }],
    ["nothing known", { SWEpisodes: [{ SW_DEC: "ZZ/ZZ/ZZZZ" }] }],
    ["29 February of an unknown year", { SWEpisodes: [{ SW_DEC: "29/02/ZZZZ" }] }],
    ["real date from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_DEC: "3/2/2025" }] }],
    ["a date that Excel holds as a serial number", { year: "2025/26", SWEpisodes: [{ SW_DEC: 45000 }] }],
    ["blank before 2025/26", { SWEpisodes: [{ SW_DEC: "" }] }],
    ["in 2024/25 the year 1678", { SWEpisodes: [{ SW_DEC: "01/01/1678" }] }],
    ["any year from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_DEC: "01/01/1600" }] }],
    ["blank from 2025/26", { year: "2025/26", SWEpisodes: [{ SW_ID: "SW123" }] }],
    ["in 2024/25 the year 2261", { SWEpisodes: [{ SW_DEC: "31/12/2261" }] }],
  ],
  finds: [
    ["no such day", { SWEpisodes: [{ SW_DEC: "31/09/2024" }] }, ["SWEpisodes 1 SW_DEC"]],
    [
      "no such day, from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DEC: "30/02/2025" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    ["year first", { SWEpisodes: [{ SW_DEC: "2024-09-03" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["two-digit year", { SWEpisodes: [{ SW_DEC: "01/04/24" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["words", { SWEpisodes: [{ SW_DEC: "ONGOING" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["a time after the date", { SWEpisodes: [{ SW_DEC: "01/04/2024 00:00" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["a space before the date", { SWEpisodes: [{ SW_DEC: " 01/04/2024" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["a space after the date", { SWEpisodes: [{ SW_DEC: "01/04/2024 " }] }, ["SWEpisodes 1 SW_DEC"]],
    [
      "a space beside the date from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DEC: " 01/04/2025" }, { SW_DEC: "01/04/2025 " }] },
      ["SWEpisodes 1 SW_DEC", "SWEpisodes 2 SW_DEC"],
    ],
    [
      "the year 0, which no calendar has",
      { year: "2025/26", SWEpisodes: [{ SW_DEC: "01/01/0000" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    ["a fourth part behind the year", { SWEpisodes: [{ SW_DEC: "01/04/2024/1" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["ZZ in place of the year", { SWEpisodes: [{ SW_DEC: "01/04/ZZ" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["ZZZZ in place of the day", { SWEpisodes: [{ SW_DEC: "ZZZZ/04/2024" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["30 February of an unknown year", { SWEpisodes: [{ SW_DEC: "30/02/ZZZZ" }] }, ["SWEpisodes 1 SW_DEC"]],
    ["too early a year before 2025/26", { SWEpisodes: [{ SW_DEC: "01/01/1677" }] }, ["SWEpisodes 1 SW_DEC"]],
    [
      "too late a year before 2025/26",
      { year: "2023/24", SWEpisodes: [{ SW_DEC: "01/01/2262" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "an unknown day from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DEC: "ZZ/09/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "nothing known, from 2025/26",
      { year: "2026/27", SWEpisodes: [{ SW_DEC: "ZZ/ZZ/ZZZZ" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "unknown day of too early or too late a year before 2025/26",
      { SWEpisodes: [{ SW_DEC: "ZZ/01/1677" }, { SW_DEC: "01/ZZ/2262" }] },
      ["SWEpisodes 1 SW_DEC", "SWEpisodes 2 SW_DEC"],
    ],
  ],
});
