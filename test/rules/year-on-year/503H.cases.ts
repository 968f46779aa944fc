import rule from "../../../rules/year-on-year/503H";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "another postcode of the same authority",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS2 8HD" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "the same postcode, written otherwise",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "ls11ur" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "no postcode in either year",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C2" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C2" }] },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR", DEC: "01/03/2025" }],
      },
    ],
    [
      "a second episode is not looked at",
      {
        Episodes: [
          { DECOM: "10/02/2024", PL_POST: "LS1 1UR" },
          { DECOM: "10/06/2025", PL_POST: "BD1 1HX" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    ["no episode last year", { Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }], Episodes_last: [] }],
    [
      "an authority that only one of the two extracts states",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR", PL_LA: "CON" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
    ],
    [
      "without a start in this year",
      {
        Episodes: [{ DECOM: "", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
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
      "another authority",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "postcode removed",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "postcode not in the directory last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "ZZ1 1ZZ" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "RNE does not matter",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX", RNE: "P" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "LS1 1UR", RNE: "S" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "Scotland and Wales",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "CF10 1EP" }],
        Episodes_last: [{ DECOM: "10/02/2024", PL_POST: "EH1 1YZ" }],
      },
      ["Episodes 1 PL_POST"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", PL_POST: "BD1 1HX" }],
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
