import rule from "../../../rules/year-on-year/503J";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { localAuthority: "E08000035" },
  silent: [
    [
      "outside in both years",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
      },
    ],
    [
      "inside in both years",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS2 8HD" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "Wales and York are both outside",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "CF10 1EP" }],
      },
    ],
    [
      "no postcode in either year",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C2" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C2" }] },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR", DEC: "01/03/2025" }],
      },
    ],
    [
      "a second episode is not looked at",
      {
        Episodes: [
          { DECOM: "10/02/2024", PL_POST: "LS1 1UR" },
          { DECOM: "10/06/2025", PL_POST: "YO1 7HH" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "not in last year's return, closed there, or without a start",
      {
        Episodes: [
          { CHILD: "1", DECOM: "10/02/2024", PL_POST: "BD1 1HX" },
          { CHILD: "2", DECOM: "10/02/2024", PL_POST: "BD1 1HX" },
          { CHILD: "3", DECOM: "", PL_POST: "BD1 1HX" },
        ],
        Episodes_last: [
          { CHILD: "2", DECOM: "10/02/2024", DEC: "01/03/2025", PL_POST: "LS1 1UR" },
          { CHILD: "3", DECOM: "10/02/2024", PL_POST: "LS1 1UR" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the starts differ; of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "11/02/2024", PL_POST: "BD1 1HX" }],
        Episodes_last: [
          { DECOM: "10/02/2024", PL_POST: "LS1 1UR" },
          { DECOM: "10/02/2024", PL_POST: "BD1 1HX" },
        ],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "inside became outside",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "outside became inside",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "CF10 1EP" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "postcode not in the directory this year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "ZZ1 1ZZ" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "blank last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
        Episodes_last: [{ DECOM: "10/02/2024", LS: "C2" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "YO1 7HH" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR", DEC: "31/02/2025" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "rows without a start stand above and below",
      {
        Episodes: [
          { DECOM: "", PL_POST: "LS1 1UR" },
          { DECOM: "10/02/2024", PL_POST: "BD1 1HX" },
        ],
        Episodes_last: [
          { DECOM: "", PL_POST: "BD1 1HX" },
          { DECOM: "10/02/2024", PL_POST: "LS1 1UR" },
          { DECOM: "", PL_POST: "BD1 1HX" },
        ],
      },
      ["Episodes 2 PL_POST"],
    ],
  ],
});
