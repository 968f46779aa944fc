import rule from "../../../rules/year-on-year/503C";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the same",
      { Episodes: [{ DECOM: "10/02/2024", CIN: "N1" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1" }] },
    ],
    [
      "upper and lower case are the same",
      { Episodes: [{ DECOM: "10/02/2024", CIN: "n1" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1" }] },
    ],
    [
      "closed last year",
      {
        Episodes: [{ DECOM: "10/02/2024", CIN: "N4" }],
        Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1", DEC: "20/01/2025" }],
      },
    ],
    [
      "blank in both years",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
    ],
    [
      "no episode last year",
      {
        Episodes: [{ DECOM: "10/02/2024", CIN: "N1" }],
        Episodes_last: [{ CHILD: "2", DECOM: "10/02/2024", CIN: "N4" }],
      },
    ],
    [
      "the change has an episode of its own",
      {
        Episodes: [
          { DECOM: "10/06/2025", CIN: "N4" },
          { DECOM: "10/02/2024", CIN: "N1" },
        ],
        Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1" }],
      },
    ],
    [
      "no readable start this year",
      { Episodes: [{ DECOM: "31/02/2024", CIN: "N1" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N4" }] },
    ],
    [
      "no readable start last year",
      { Episodes: [{ DECOM: "10/02/2024", CIN: "N1" }], Episodes_last: [{ DECOM: "", CIN: "N4" }] },
    ],
    [
      "of last year's two latest episodes the first in the file is compared",
      {
        Episodes: [{ DECOM: "10/02/2024", CIN: "N1" }],
        Episodes_last: [
          { DECOM: "10/02/2024", CIN: "N1" },
          { DECOM: "10/02/2024", CIN: "N4" },
        ],
      },
    ],
  ],
  finds: [
    [
      "changed without a new episode",
      { Episodes: [{ DECOM: "10/02/2024", CIN: "N4" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1" }] },
      ["Episodes 1 CIN"],
    ],
    [
      "blank last year",
      { Episodes: [{ DECOM: "10/02/2024", CIN: "N4" }], Episodes_last: [{ DECOM: "10/02/2024" }] },
      ["Episodes 1 CIN"],
    ],
    [
      "blank this year",
      { Episodes: [{ DECOM: "10/02/2024" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N4" }] },
      ["Episodes 1 CIN"],
    ],
    [
      "an unreadable DEC counts as open",
      {
        Episodes: [{ DECOM: "10/02/2024", CIN: "N4" }],
        Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1", DEC: "31/02/2025" }],
      },
      ["Episodes 1 CIN"],
    ],
    [
      "the starts differ",
      { Episodes: [{ DECOM: "11/02/2024", CIN: "N4" }], Episodes_last: [{ DECOM: "10/02/2024", CIN: "N1" }] },
      ["Episodes 1 CIN"],
    ],
    [
      "only last year's latest episode counts",
      {
        Episodes: [{ DECOM: "10/02/2024", CIN: "N4" }],
        Episodes_last: [
          { DECOM: "10/02/2024", CIN: "N1" },
          { DECOM: "01/02/2023", DEC: "10/02/2024", CIN: "N4" },
        ],
      },
      ["Episodes 1 CIN"],
    ],
  ],
});
