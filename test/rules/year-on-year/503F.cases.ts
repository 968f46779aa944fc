import rule from "../../../rules/year-on-year/503F";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC012345" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345" }],
      },
    ],
    [
      "upper and lower case are the same",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "sc012345" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345" }],
      },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC099999" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC012345" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", URN: "SC099999" }],
      },
    ],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/06/2025", URN: "SC099999" },
          { DECOM: "10/02/2024", URN: "SC012345" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345" }],
      },
    ],
    [
      "no readable start this year",
      {
        Episodes: [{ DECOM: "31/02/2024", URN: "SC012345" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC099999" }],
      },
    ],
    [
      "no readable start last year",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC012345" }],
        Episodes_last: [{ DECOM: "", URN: "SC099999" }],
      },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC012345" }],
        Episodes_last: [
          { DECOM: "10/02/2024", URN: "SC012345" },
          { DECOM: "10/02/2024", URN: "SC099999" },
        ],
      },
    ],
  ],
  finds: [
    [
      "changed without a new episode",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC099999" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345" }],
      },
      ["Episodes 1 URN"],
    ],
    [
      "blank last year",
      { Episodes: [{ DECOM: "10/02/2024", URN: "SC099999" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
      ["Episodes 1 URN"],
    ],
    [
      "blank this year",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024", URN: "SC099999" }] },
      ["Episodes 1 URN"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC099999" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345", DEC: "31/02/2025" }],
      },
      ["Episodes 1 URN"],
    ],
    [
      "the starts differ",
      {
        Episodes: [{ DECOM: "11/02/2024", URN: "SC099999" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "SC012345" }],
      },
      ["Episodes 1 URN"],
    ],
    [
      "only last year's latest episode counts",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC099999" }],
        Episodes_last: [
          { DECOM: "10/02/2024", URN: "SC012345" },
          { DECOM: "01/02/2023", DEC: "10/02/2024", URN: "SC099999" },
        ],
      },
      ["Episodes 1 URN"],
    ],
    [
      "a placeholder replaced",
      {
        Episodes: [{ DECOM: "10/02/2024", URN: "SC012345" }],
        Episodes_last: [{ DECOM: "10/02/2024", URN: "XXXXXXX" }],
      },
      ["Episodes 1 URN"],
    ],
  ],
});
