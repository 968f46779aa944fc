import rule from "../../../rules/placed-for-adoption/563";
import { ruleCases } from "../support/rule-cases";

/** The cells of a row of PlacedAdoption. */
function decision(row: number): string[] {
  return ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"].map(
    (field) => `PlacedAdoption ${row} ${field}`,
  );
}

export default ruleCases(rule, {
  silent: [
    ["only the reason is filled in", { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD3" }] }],
    ["only the ceased date is filled in", { PlacedAdoption: [{ DATE_PLACED_CEASED: "18/11/2022" }] }],
    [
      "the decision date is there",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/02/2022", DATE_PLACED_CEASED: "18/11/2022", REASON_PLACED_CEASED: "RD3" },
        ],
      },
    ],
    [
      "an unreadable decision date counts as filled in",
      {
        PlacedAdoption: [
          { DATE_PLACED: "Feb", DATE_PLACED_CEASED: "18/11/2022", REASON_PLACED_CEASED: "RD3" },
        ],
      },
    ],
  ],
  finds: [
    [
      "ended without a decision date",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "18/11/2022", REASON_PLACED_CEASED: "RD3" }] },
      decision(1),
    ],
    [
      "an unreadable ceased date and an unknown reason count as filled in",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/02/2022" },
          { DATE_PLACED_CEASED: "Nov", REASON_PLACED_CEASED: "?" },
        ],
      },
      decision(2),
    ],
  ],
});
