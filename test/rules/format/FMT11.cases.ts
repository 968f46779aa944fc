import check from "../../../rules/format/FMT11";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a date", { Header: [{ DOB: "30/04/2010" }] }],
    ["spaces only", { Header: [{ CHILD: "1", DOB: "  " }] }],
    [
      "a date that another check knows",
      { Header: [{ DOB: "30 April 2010" }, { DOB: "45777" }, { DOB: "30.04.2010" }] },
    ],
    ["a date but for spaces and hidden characters", { Header: [{ DOB: "\u200b30/04/2010\u00a0" }] }],
    ["a date but for a letter O", { Header: [{ DOB: "3O/O4/2010" }] }],
    ["an error value", { Header: [{ DOB: "#N/A" }] }],
    ["parts that are unknown in DATE_PERM", { PrevPerm: [{ DATE_PERM: "unknown" }] }],
    [
      "parts of a social worker's date that are unknown, up to 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "zz/06/2024", SW_DEC: "ZZ/ZZ/ZZZZ" }] },
    ],
    [
      "the same of last year in 2025/26",
      { year: "2025/26", SWEpisodes_last: [{ SW_DECOM: "ZZ/06/2024", SW_DEC: "ZZ/ZZ/ZZZZ" }] },
    ],
  ],
  finds: [
    ["a word", { Header: [{ DOB: "unknown" }] }, ["Header 1 DOB"]],
    ["a year alone", { Header: [{ DOB: "2010" }] }, ["Header 1 DOB"]],
    ["a number that is no day of Excel", { Header: [{ DOB: -3 }] }, ["Header 1 DOB"]],
    ["a truth value", { Header: [{ DOB: true }] }, ["Header 1 DOB"]],
    [
      "an unknown day where the whole date is asked for",
      { Header: [{ DOB: "zz/04/2010" }] },
      ["Header 1 DOB"],
    ],
    [
      "an unknown part of a social worker's date from 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "ZZ/06/2025" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "the same of last year in 2026/27",
      { year: "2026/27", SWEpisodes_last: [{ SW_DECOM: "ZZ/06/2025" }] },
      ["SWEpisodes_last 1 SW_DECOM"],
    ],
    [
      "another word in a social worker's date up to 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DEC: "unknown" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    ["last year's table", { Header_last: [{ DOB: "n/a" }] }, ["Header_last 1 DOB"]],
  ],
});
