import rule from "../../../rules/placed-for-adoption/522";
import { ruleCases } from "../support/rule-cases";

/** Both dates of a row of PlacedAdoption. */
function dates(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED`, `PlacedAdoption ${row} DATE_PLACED_CEASED`];
}

export default ruleCases(rule, {
  silent: [
    ["same day", { PlacedAdoption: [{ DATE_PLACED: "02/01/2025", DATE_PLACED_CEASED: "02/01/2025" }] }],
    ["not ended", { PlacedAdoption: [{ DATE_PLACED: "02/01/2025" }] }],
    ["no decision date", { PlacedAdoption: [{ DATE_PLACED_CEASED: "01/01/2025" }] }],
    [
      "unreadable dates",
      {
        PlacedAdoption: [
          { DATE_PLACED: "02/01/25", DATE_PLACED_CEASED: "01/01/2025" },
          { DATE_PLACED: "02/01/2025", DATE_PLACED_CEASED: "1 Jan" },
        ],
      },
    ],
    [
      "dates of different rows are not compared",
      {
        PlacedAdoption: [
          { DATE_PLACED: "02/01/2025", DATE_PLACED_CEASED: "03/01/2025" },
          { DATE_PLACED: "01/12/2024", DATE_PLACED_CEASED: "20/12/2024" },
        ],
      },
    ],
  ],
  finds: [
    [
      "ends the day before it was decided",
      { PlacedAdoption: [{ DATE_PLACED: "02/01/2025", DATE_PLACED_CEASED: "01/01/2025" }] },
      dates(1),
    ],
    [
      "only the row concerned",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/01/2024", DATE_PLACED_CEASED: "01/02/2024" },
          { DATE_PLACED: "09/12/2024", DATE_PLACED_CEASED: "10/11/2024" },
        ],
      },
      dates(2),
    ],
  ],
});
