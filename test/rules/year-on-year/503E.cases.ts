import rule from "../../../rules/year-on-year/503E";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
      },
    ],
    [
      "upper and lower case are the same",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "pr1" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
      },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
      },
    ],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/06/2025", PLACE_PROVIDER: "PR4" },
          { DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
      },
    ],
    [
      "no readable start this year",
      {
        Episodes: [{ DECOM: "31/02/2024", PLACE_PROVIDER: "PR1" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
      },
    ],
    [
      "no readable start last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
        Episodes_last: [{ DECOM: "", PLACE_PROVIDER: "PR4" }],
      },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
        Episodes_last: [
          { DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" },
          { DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" },
        ],
      },
    ],
  ],
  finds: [
    [
      "changed without a new episode",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "blank last year",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [{ DECOM: "10/02/2024" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "blank this year",
      {
        Episodes: [{ DECOM: "10/02/2024" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1", DEC: "31/02/2025" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "the starts differ",
      {
        Episodes: [{ DECOM: "11/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "only last year's latest episode counts",
      {
        Episodes: [{ DECOM: "10/02/2024", PLACE_PROVIDER: "PR4" }],
        Episodes_last: [
          { DECOM: "10/02/2024", PLACE_PROVIDER: "PR1" },
          { DECOM: "01/02/2023", DEC: "10/02/2024", PLACE_PROVIDER: "PR4" },
        ],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
  ],
});
