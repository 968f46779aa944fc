import rule from "../../../rules/placed-for-adoption/560";
import { ruleCases } from "../support/rule-cases";

/** Both dates of a row of PlacedAdoption. */
function dates(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED`, `PlacedAdoption ${row} DATE_PLACED_CEASED`];
}

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "carried over, and a second decision added",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }],
        PlacedAdoption: [
          { DATE_PLACED: "14/02/2022", DATE_PLACED_CEASED: "10/08/2022" },
          { DATE_PLACED: "20/11/2022" },
        ],
      },
    ],
    [
      "the same day, written differently",
      { PlacedAdoption_last: [{ DATE_PLACED: "1/6/2021" }], PlacedAdoption: [{ DATE_PLACED: "01/06/2021" }] },
    ],
    [
      "last year's decision had ceased",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2021", DATE_PLACED_CEASED: "01/03/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "15/06/2022" }],
      },
    ],
    [
      "last year's ceased date is unreadable",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2021", DATE_PLACED_CEASED: "March" }],
        PlacedAdoption: [{ DATE_PLACED: "15/06/2022" }],
      },
    ],
    [
      "last year's decision date was blank",
      { PlacedAdoption_last: [{ DATE_PLACED: "" }], PlacedAdoption: [{ DATE_PLACED: "15/06/2022" }] },
    ],
    [
      "the same unreadable text",
      { PlacedAdoption_last: [{ DATE_PLACED: "14 Feb 22" }], PlacedAdoption: [{ DATE_PLACED: "14 FEB 22" }] },
    ],
    ["no decision this year", { PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }], PlacedAdoption: [] }],
    [
      "two open decisions, both carried over",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }, { DATE_PLACED: "15/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "15/02/2022" }, { DATE_PLACED: "14/02/2022" }],
      },
    ],
  ],
  finds: [
    [
      "the date changed while the decision was in force",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "15/02/2022" }],
      },
      dates(1),
    ],
    [
      "this year's date is blank",
      { PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }], PlacedAdoption: [{ DATE_PLACED: "" }] },
      dates(1),
    ],
    [
      "last year's reason is not looked at",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022", REASON_PLACED_CEASED: "RD1" }],
        PlacedAdoption: [{ DATE_PLACED: "15/02/2022" }],
      },
      dates(1),
    ],
    [
      "last year's date is unreadable",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14 Feb 22" }],
        PlacedAdoption: [{ DATE_PLACED: "14/02/2022" }],
      },
      dates(1),
    ],
    [
      "every row of this year",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "14/02/2022" }, { DATE_PLACED: "20/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "14/02/2022" }, { DATE_PLACED: "21/02/2022" }],
      },
      [...dates(1), ...dates(2)],
    ],
    [
      "another unreadable text, and a readable date after an unreadable one",
      {
        PlacedAdoption_last: [
          { CHILD: "1", DATE_PLACED: "31/02/2022" },
          { CHILD: "2", DATE_PLACED: "31/02/2022" },
        ],
        PlacedAdoption: [
          { CHILD: "1", DATE_PLACED: "30/02/2022" },
          { CHILD: "2", DATE_PLACED: "28/02/2022" },
        ],
      },
      [...dates(1), ...dates(2)],
    ],
    [
      "blank this year, unreadable last year",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "31/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "", DATE_PLACED_CEASED: "01/05/2022" }],
      },
      dates(1),
    ],
  ],
});
