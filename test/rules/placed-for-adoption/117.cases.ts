import rule from "../../../rules/placed-for-adoption/117";
import { ruleCases } from "../support/rule-cases";

const ended = { DECOM: "01/05/2022", DEC: "01/06/2022", REC: "E11" };

/** Both dates of a row of PlacedAdoption. */
function dates(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED`, `PlacedAdoption ${row} DATE_PLACED_CEASED`];
}

/** The cells of an episode that are marked. */
function episode(row: number): string[] {
  return [`Episodes ${row} DECOM`, `Episodes ${row} DEC`, `Episodes ${row} REC`];
}

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "decided on the last day of the year",
      {
        Episodes: [{ DECOM: "01/05/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "31/03/2023", DATE_PLACED_CEASED: "31/03/2023" }],
      },
    ],
    [
      "decided on the day care ended",
      {
        Episodes: [ended],
        PlacedAdoption: [{ DATE_PLACED: "01/06/2022", DATE_PLACED_CEASED: "01/06/2022" }],
      },
    ],
    [
      "a later open episode has no end to compare with",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "01/06/2022", REC: "E4A" }, { DECOM: "01/09/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "15/12/2022" }],
      },
    ],
    [
      "unreadable end of care",
      { Episodes: [{ ...ended, DEC: "1 June" }], PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }] },
    ],
    [
      "unreadable or blank decision dates",
      { Episodes: [ended], PlacedAdoption: [{ DATE_PLACED: "02/06/23", DATE_PLACED_CEASED: "" }] },
    ],
    [
      "only an episode with REC X1, decided within the year",
      { Episodes: [{ ...ended, REC: "X1" }], PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }] },
    ],
    [
      "of two episodes from one day the first in the file decides",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "01/07/2022", REC: "E4A" }, ended],
        PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }],
      },
    ],
    [
      "an episode without a readable start is not the last",
      {
        Episodes: [{ DECOM: "31/06/2022", DEC: "01/06/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }],
      },
    ],
  ],
  finds: [
    [
      "decided the day after the year",
      { Episodes: [{ DECOM: "01/05/2022" }], PlacedAdoption: [{ DATE_PLACED: "01/04/2023" }] },
      [...dates(1), ...episode(1)],
    ],
    [
      "reversed the day after care ended",
      { Episodes: [ended], PlacedAdoption: [{ DATE_PLACED_CEASED: "02/06/2022" }] },
      [...dates(1), ...episode(1)],
    ],
    [
      "decided the day after care ended",
      { Episodes: [ended], PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }] },
      [...dates(1), ...episode(1)],
    ],
    [
      "reversed the day after the year, without an episode",
      { Episodes: [], PlacedAdoption: [{ DATE_PLACED_CEASED: "01/04/2023" }] },
      dates(1),
    ],
    [
      "a later episode with REC X1 is passed over",
      {
        Episodes: [ended, { DECOM: "01/09/2022", DEC: "01/10/2022", REC: "X1" }],
        PlacedAdoption: [{ DATE_PLACED: "15/06/2022" }],
      },
      [...dates(1), ...episode(1)],
    ],
    [
      "a blank REC counts; only the rows that are too late",
      {
        Episodes: [{ DECOM: "01/05/2022", DEC: "01/06/2022", REC: "" }],
        PlacedAdoption: [
          { DATE_PLACED: "01/02/2022" },
          { DATE_PLACED: "03/06/2022" },
          { DATE_PLACED: "04/06/2022" },
        ],
      },
      [...dates(2), ...dates(3), ...episode(1)],
    ],
    [
      "two decisions after the end of care: the episode is marked once with both",
      { Episodes: [ended], PlacedAdoption: [{ DATE_PLACED: "02/06/2022" }, { DATE_PLACED: "03/06/2022" }] },
      [...dates(1), ...dates(2), ...episode(1)],
    ],
  ],
});
