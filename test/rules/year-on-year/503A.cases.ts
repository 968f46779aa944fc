import rule from "../../../rules/year-on-year/503A";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "L" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "L" }] },
    ],
    [
      "upper and lower case are the same",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "l" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "L" }] },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "L", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "L" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", RNE: "S" }],
      },
    ],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/06/2025", RNE: "S" },
          { DECOM: "10/02/2024", RNE: "L" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "L" }],
      },
    ],
    [
      "no readable start this year",
      { Episodes: [{ DECOM: "31/02/2024", RNE: "L" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "S" }] },
    ],
    [
      "no readable start last year",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "L" }], Episodes_last: [{ DECOM: "", RNE: "S" }] },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "L" }],
        Episodes_last: [
          { DECOM: "10/02/2024", RNE: "L" },
          { DECOM: "10/02/2024", RNE: "S" },
        ],
      },
    ],
  ],
  finds: [
    [
      "changed without a new episode",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "S" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "L" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "blank last year",
      { Episodes: [{ DECOM: "10/02/2024", RNE: "S" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "blank this year",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "S" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S" }],
        Episodes_last: [{ DECOM: "10/02/2024", RNE: "L", DEC: "31/02/2025" }],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "the starts differ",
      { Episodes: [{ DECOM: "11/02/2024", RNE: "S" }], Episodes_last: [{ DECOM: "10/02/2024", RNE: "L" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "only last year's latest episode counts",
      {
        Episodes: [{ DECOM: "10/02/2024", RNE: "S" }],
        Episodes_last: [
          { DECOM: "10/02/2024", RNE: "L" },
          { DECOM: "01/02/2023", DEC: "10/02/2024", RNE: "S" },
        ],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "rows without a start stand above and below",
      {
        Episodes: [
          { DECOM: "", RNE: "L" },
          { DECOM: "10/02/2024", RNE: "S" },
          { DECOM: "", RNE: "L" },
        ],
        Episodes_last: [
          { DECOM: "", RNE: "S" },
          { DECOM: "10/02/2024", RNE: "L" },
          { DECOM: "", RNE: "S" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
  ],
});
