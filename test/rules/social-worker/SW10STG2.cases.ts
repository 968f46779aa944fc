import rule from "../../../rules/social-worker/SW10STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    [
      "overlap of exactly 7 days",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "08/05/2024", SW_REASON: "MANAGE" },
        ],
      },
    ],
    [
      "gap of exactly 7 days",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "22/05/2024", SW_REASON: "MANAGE" },
        ],
      },
    ],
    [
      "first contact, from 2024/25",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "20/11/2024", SW_REASON: "FCONTA" },
        ],
      },
    ],
    [
      "first contact, in 2025/26",
      {
        year: "2025/26",
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "20/11/2025", SW_REASON: "FCONTA" },
        ],
      },
    ],
    [
      "the row before has no end",
      { SWEpisodes: [{ SW_DECOM: "01/04/2024" }, { SW_DECOM: "20/11/2024", SW_REASON: "OTHERS" }] },
    ],
    [
      "the end before cannot be read",
      { SWEpisodes: [{ SW_DECOM: "01/04/2024", SW_DEC: "15/05/24" }, { SW_DECOM: "20/11/2024" }] },
    ],
    [
      "rows of two children",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024", CHILD: "A" },
          { SW_DECOM: "20/11/2024", CHILD: "B" },
        ],
      },
    ],
    [
      "rows without CHILD are not compared",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024", CHILD: "" },
          { SW_DECOM: "20/11/2024", CHILD: "" },
        ],
      },
    ],
    [
      "a row without a start is left out",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_ID: "SW3" },
          { SW_DECOM: "15/05/2024" },
        ],
      },
    ],
  ],
  finds: [
    [
      "overlap of 8 days",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "07/05/2024", SW_REASON: "MANAGE" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "gap of 8 days",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "23/05/2024", SW_REASON: "MANAGE" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "gap of 8 days in 2023/24",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/04/2023", SW_DEC: "15/05/2023" }, { SW_DECOM: "23/05/2023" }],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "overlap of 8 days in 2023/24",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/04/2023", SW_DEC: "15/05/2023" }, { SW_DECOM: "07/05/2023" }],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "first contact, in 2023/24",
      {
        year: "2023/24",
        SWEpisodes: [
          { SW_DECOM: "01/04/2023", SW_DEC: "15/05/2023" },
          { SW_DECOM: "20/11/2023", SW_REASON: "FCONTA" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "a blank reason, from 2024/25",
      { SWEpisodes: [{ SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" }, { SW_DECOM: "20/11/2024" }] },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "the reason of the row before does not matter",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024", SW_REASON: "FCONTA" },
          { SW_DECOM: "20/11/2024", SW_REASON: "MANAGE" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM"],
    ],
    [
      "in order of the start, not of the file",
      { SWEpisodes: [{ SW_DECOM: "20/11/2024" }, { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" }] },
      ["SWEpisodes 1 SW_DECOM"],
    ],
    [
      "two handovers without a known end come before it",
      {
        SWEpisodes: [
          { SW_DECOM: "01/01/2024" },
          { SW_DECOM: "01/04/2024", SW_DEC: "15/05/2024" },
          { SW_DECOM: "07/05/2024", SW_REASON: "MANAGE" },
        ],
      },
      ["SWEpisodes 3 SW_DECOM"],
    ],
    [
      "of equal starts the one that ends first comes first",
      {
        SWEpisodes: [
          { SW_DECOM: "01/05/2024", SW_DEC: "30/06/2024" },
          { SW_DECOM: "01/05/2024", SW_DEC: "01/06/2024" },
          { SW_DECOM: "", SW_DEC: "01/01/2020" },
        ],
      },
      ["SWEpisodes 1 SW_DECOM"],
    ],
  ],
});
