import rule from "../../../rules/placed-for-adoption/118";
import { ruleCases } from "../support/rule-cases";
const cells = ["PlacedAdoption 1 DATE_PLACED_CEASED", "Episodes 1 DECOM LS"];

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "reversed on the first day of the year",
      {
        Episodes: [{ DECOM: "01/01/2021", LS: "C2" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "01/04/2023" }],
      },
    ],
    [
      "reversed on the day care began",
      {
        Episodes: [{ DECOM: "10/08/2023", LS: "C2" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "10/08/2023" }],
      },
    ],
    [
      "no reversal reported",
      { Episodes: [{ DECOM: "10/08/2023", LS: "C2" }], PlacedAdoption: [{ DATE_PLACED: "01/01/2020" }] },
    ],
    [
      "unreadable reversal date",
      { Episodes: [{ DECOM: "10/08/2023", LS: "C2" }], PlacedAdoption: [{ DATE_PLACED_CEASED: "01/01/20" }] },
    ],
    [
      "only short breaks, reversed within the year",
      {
        Episodes: [{ DECOM: "10/08/2023", LS: "V3" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "09/08/2023" }],
      },
    ],
    [
      "unreadable start of the episode, reversed within the year",
      {
        Episodes: [{ DECOM: "10 August", LS: "C2" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "09/08/2023" }],
      },
    ],
  ],
  finds: [
    [
      "reversed the day before the year",
      {
        Episodes: [{ DECOM: "01/01/2021", LS: "C2" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "31/03/2023" }],
      },
      cells,
    ],
    [
      "the day before the first C2 episode; the short break before it does not count",
      {
        Episodes: [
          { DECOM: "10/08/2023", LS: "C2" },
          { DECOM: "01/04/2023", LS: "V4" },
          { DECOM: "01/09/2023", LS: "E1" },
        ],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "09/08/2023" }],
      },
      cells,
    ],
    [
      "a blank LS counts",
      { Episodes: [{ DECOM: "10/08/2023", LS: "" }], PlacedAdoption: [{ DATE_PLACED_CEASED: "09/08/2023" }] },
      cells,
    ],
    [
      "before the year, without an episode",
      { Episodes: [], PlacedAdoption: [{ DATE_PLACED_CEASED: "31/03/2023" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED"],
    ],
    [
      "before the year, with short breaks only",
      {
        Episodes: [{ DECOM: "01/01/2021", LS: "V3" }],
        PlacedAdoption: [{ DATE_PLACED_CEASED: "31/03/2023" }],
      },
      ["PlacedAdoption 1 DATE_PLACED_CEASED"],
    ],
    [
      "of two episodes from one day the first in the file is marked, with each row that is too early",
      {
        Episodes: [
          { DECOM: "10/08/2023", LS: "C2" },
          { DECOM: "10/08/2023", LS: "E1" },
        ],
        PlacedAdoption: [
          { DATE_PLACED_CEASED: "01/05/2023" },
          { DATE_PLACED_CEASED: "01/06/2023" },
          { DATE_PLACED_CEASED: "01/09/2023" },
        ],
      },
      [...cells, "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
  ],
});
