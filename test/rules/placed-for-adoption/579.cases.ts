import rule from "../../../rules/placed-for-adoption/579";
import { ruleCases } from "../support/rule-cases";

/** Both dates of a row of PlacedAdoption. */
function dates(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED`, `PlacedAdoption ${row} DATE_PLACED_CEASED`];
}

export default ruleCases(rule, {
  silent: [
    [
      "new decision on the day the old one ended",
      {
        PlacedAdoption: [
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "01/09/2022" },
          { DATE_PLACED: "01/09/2022" },
        ],
      },
    ],
    ["a single decision", { PlacedAdoption: [{ DATE_PLACED: "04/05/2022" }] }],
    [
      "both decision dates blank, both ceased",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "01/09/2022" }, { DATE_PLACED_CEASED: "01/10/2022" }] },
    ],
    [
      "the order of the file does not matter",
      {
        PlacedAdoption: [
          { DATE_PLACED: "02/09/2022" },
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "01/09/2022" },
        ],
      },
    ],
    [
      "an unreadable decision date comes last, after a ceased one",
      {
        PlacedAdoption: [
          { DATE_PLACED: "May" },
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "01/09/2022" },
        ],
      },
    ],
    [
      "decisions of different CHILD",
      { PlacedAdoption: [{ DATE_PLACED: "04/05/2022" }, { CHILD: "2", DATE_PLACED: "01/09/2022" }] },
    ],
  ],
  finds: [
    [
      "the previous decision never ended",
      { PlacedAdoption: [{ DATE_PLACED: "04/05/2022" }, { DATE_PLACED: "01/09/2022" }] },
      dates(2),
    ],
    [
      "new decision the day before the old one ended",
      {
        PlacedAdoption: [
          { DATE_PLACED: "31/08/2022" },
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "01/09/2022" },
        ],
      },
      dates(1),
    ],
    [
      "unreadable ceased date of the previous decision",
      {
        PlacedAdoption: [
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "Sept", REASON_PLACED_CEASED: "RD1" },
          { DATE_PLACED: "01/10/2022" },
        ],
      },
      dates(2),
    ],
    [
      "a row without a decision date comes after an open one",
      { PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "04/05/2022" }] },
      dates(1),
    ],
    [
      "equal dates keep the order of the file",
      {
        PlacedAdoption: [
          { DATE_PLACED: "04/05/2022" },
          { DATE_PLACED: "04/05/2022", DATE_PLACED_CEASED: "01/09/2022" },
        ],
      },
      dates(2),
    ],
    [
      "only the decision directly before counts",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/04/2022", DATE_PLACED_CEASED: "01/12/2022" },
          { DATE_PLACED: "01/05/2022", DATE_PLACED_CEASED: "01/06/2022" },
          { DATE_PLACED: "01/07/2022" },
        ],
      },
      dates(2),
    ],
  ],
});
