import rule from "../../../rules/placed-for-adoption/583";
import { ruleCases } from "../support/rule-cases";

/** Both dates of a row of PlacedAdoption. */
function dates(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED`, `PlacedAdoption ${row} DATE_PLACED_CEASED`];
}

export default ruleCases(rule, {
  silent: [
    [
      "only the latest is open",
      {
        PlacedAdoption: [
          { DATE_PLACED: "15/01/2022", DATE_PLACED_CEASED: "30/06/2022" },
          { DATE_PLACED: "02/09/2022" },
        ],
      },
    ],
    [
      "only one decision date",
      {
        PlacedAdoption: [
          { DATE_PLACED: "15/01/2022", DATE_PLACED_CEASED: "30/06/2022" },
          { DATE_PLACED: "" },
        ],
      },
    ],
    [
      "an open row with an unreadable decision date takes no part",
      { PlacedAdoption: [{ DATE_PLACED: "2 Sept" }, { DATE_PLACED: "15/01/2022" }] },
    ],
    [
      "an unreadable ceased date counts as filled in",
      {
        PlacedAdoption: [
          { DATE_PLACED: "15/01/2022", DATE_PLACED_CEASED: "June" },
          { DATE_PLACED: "02/09/2022" },
        ],
      },
    ],
    ["a single decision", { PlacedAdoption: [{ DATE_PLACED: "15/01/2022" }] }],
  ],
  finds: [
    [
      "the earlier decision is open",
      { PlacedAdoption: [{ DATE_PLACED: "15/01/2022" }, { DATE_PLACED: "02/09/2022" }] },
      dates(1),
    ],
    [
      "the earlier one is open, the later is ceased",
      {
        PlacedAdoption: [
          { DATE_PLACED: "02/09/2022", DATE_PLACED_CEASED: "01/10/2022" },
          { DATE_PLACED: "15/01/2022", REASON_PLACED_CEASED: "RD1" },
        ],
      },
      dates(2),
    ],
    [
      "the same date twice, both open: the second in the file",
      { PlacedAdoption: [{ DATE_PLACED: "15/01/2022" }, { DATE_PLACED: "15/01/2022" }] },
      dates(2),
    ],
    [
      "every earlier one that is open",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/03/2022" },
          { DATE_PLACED: "01/05/2022" },
          { DATE_PLACED: "01/04/2022" },
        ],
      },
      [...dates(1), ...dates(3)],
    ],
  ],
});
