import rule from "../../../rules/year-on-year/503B";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C1" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C1" }] },
    ],
    [
      "upper and lower case are the same",
      { Episodes: [{ DECOM: "10/02/2024", LS: "c1" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C1" }] },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", LS: "C1", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C1" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", LS: "C2" }],
      },
    ],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/06/2025", LS: "C2" },
          { DECOM: "10/02/2024", LS: "C1" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", LS: "C1" }],
      },
    ],
    [
      "no readable start this year",
      { Episodes: [{ DECOM: "31/02/2024", LS: "C1" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C2" }] },
    ],
    [
      "no readable start last year",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C1" }], Episodes_last: [{ DECOM: "", LS: "C2" }] },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C1" }],
        Episodes_last: [
          { DECOM: "10/02/2024", LS: "C1" },
          { DECOM: "10/02/2024", LS: "C2" },
        ],
      },
    ],
  ],
  finds: [
    [
      "changed without a new episode",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C2" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C1" }] },
      ["Episodes 1 LS"],
    ],
    [
      "blank last year",
      { Episodes: [{ DECOM: "10/02/2024", LS: "C2" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
      ["Episodes 1 LS"],
    ],
    [
      "blank this year",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C2" }] },
      ["Episodes 1 LS"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C2" }],
        Episodes_last: [{ DECOM: "10/02/2024", LS: "C1", DEC: "31/02/2025" }],
      },
      ["Episodes 1 LS"],
    ],
    [
      "the starts differ",
      { Episodes: [{ DECOM: "11/02/2024", LS: "C2" }], Episodes_last: [{ DECOM: "10/02/2024", LS: "C1" }] },
      ["Episodes 1 LS"],
    ],
    [
      "only last year's latest episode counts",
      {
        Episodes: [{ DECOM: "10/02/2024", LS: "C2" }],
        Episodes_last: [
          { DECOM: "10/02/2024", LS: "C1" },
          { DECOM: "01/02/2023", DEC: "10/02/2024", LS: "C2" },
        ],
      },
      ["Episodes 1 LS"],
    ],
  ],
});
