import rule from "../../../rules/year-on-year/452";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "RNE differs",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "P", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "RNE blank in both years",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "last year's final episode was closed",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", DEC: "01/02/2025", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "an unreadable DEC is not blank",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", DEC: "31/02/2025", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "another postcode of the same authority",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS2 8HD" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "the same postcode, written otherwise",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "pr18bg" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "PR1 8BG" }],
      },
    ],
    [
      "no postcode in either year",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "S" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "S" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "no episode with a start this year",
      {
        Episodes: [{ DECOM: "", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "only this year's first episode is looked at",
      {
        Episodes: [
          { DECOM: "10/02/2026", RNE: "S", PL_POST: "BD1 1HX" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "an authority that only one of the two extracts states",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR", PL_LA: "CON" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
    ],
  ],
  finds: [
    [
      "open episode, same RNE, another authority",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "the starts differ",
      {
        Episodes: [{ DECOM: "11/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "postcode removed",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "postcode unknown last year",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "ZZ1 1ZZ" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "Wales",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "CF10 1EP" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
        Episodes_last: [
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" },
        ],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "rows without a start stand above and below",
      {
        Episodes: [
          { DECOM: "", RNE: "S", PL_POST: "LS1 1UR" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" },
        ],
        Episodes_last: [
          { DECOM: "", RNE: "S", PL_POST: "BD1 1HX" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" },
          { DECOM: "", RNE: "S", PL_POST: "BD1 1HX" },
        ],
      },
      ["Episodes 2 PL_POST"],
    ],
    [
      "of two that start on the same day the first in the file counts, in both years",
      {
        Episodes: [
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" },
        ],
        Episodes_last: [
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" },
          { DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" },
        ],
      },
      ["Episodes 1 PL_POST"],
    ],
  ],
});
