import rule from "../../../rules/year-on-year/503G";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "6.1 and 6.2 miles",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "M2 5DB", PL_POST: "SK1 3XE" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
        Episodes_last: [{ DECOM: "10/02/2024", DEC: "01/03/2025", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
    ],
    [
      "not known in either year",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      { Episodes: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }], Episodes_last: [] },
    ],
    [
      "across the Irish Sea in both years: no distance",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "BT7 1NN" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "BT1 1AA" }],
      },
    ],
    [
      "not in last year's return, or without a start in either",
      {
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2024", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" },
          { CHILD: "2", DECOM: "", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" },
        ],
        Episodes_last: [{ CHILD: "2", DECOM: "", HOME_POST: "L1 8JQ", PL_POST: "CH41 6BU" }],
      },
    ],
    [
      "the distance is known in neither year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "CH41 6BU" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ" }],
      },
    ],
  ],
  finds: [
    [
      "1.1 and 1.3 miles, exactly two tenths apart",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "CH41 6BU" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "the starts differ; of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "11/02/2024", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
        Episodes_last: [
          { DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" },
          { DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" },
        ],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "RNE does not matter",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "P", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "6.1 and 6.3 miles, exactly two tenths",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "OL1 1NL" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "the other way round",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "OL1 1NL" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "distance appears this year",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "SK1 3XE" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "distance lost this year",
      {
        Episodes: [{ DECOM: "10/02/2024" }],
        Episodes_last: [{ DECOM: "10/02/2024", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
        Episodes_last: [{ DECOM: "10/02/2024", DEC: "31/02/2025", HOME_POST: "M1 1AE", PL_POST: "SK1 3XE" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "rows without a start stand above and below, a later episode above the first",
      {
        Episodes: [
          { DECOM: "", HOME_POST: "L1 8JQ", PL_POST: "CH41 6BU" },
          { DECOM: "01/06/2025", HOME_POST: "L1 8JQ", PL_POST: "CH41 6BU" },
          { DECOM: "10/02/2024", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" },
        ],
        Episodes_last: [
          { DECOM: "", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" },
          { DECOM: "10/02/2024", HOME_POST: "L1 8JQ", PL_POST: "CH41 6BU" },
          { DECOM: "", HOME_POST: "L2 2DH", PL_POST: "CH41 6BU" },
        ],
      },
      ["Episodes 3 HOME_POST PL_POST"],
    ],
  ],
});
