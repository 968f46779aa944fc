import rule from "../../../rules/placed-for-adoption/119";
import { ruleCases } from "../support/rule-cases";

function both(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED_CEASED`, `PlacedAdoption ${row} REASON_PLACED_CEASED`];
}

export default ruleCases(rule, {
  silent: [
    ["decision still in force", { PlacedAdoption: [{ DATE_PLACED: "01/02/2024" }] }],
    [
      "both filled in",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "04/07/2024", REASON_PLACED_CEASED: "RD1" }] },
    ],
    [
      "an unreadable date counts as filled in",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "4 July", REASON_PLACED_CEASED: "RD1" }] },
    ],
  ],
  finds: [
    ["reason without a date", { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD2" }] }, both(1)],
    ["date without a reason", { PlacedAdoption: [{ DATE_PLACED_CEASED: "04/07/2024" }] }, both(1)],
    [
      "unreadable date without a reason",
      { PlacedAdoption: [{ DATE_PLACED: "01/02/2024" }, { DATE_PLACED_CEASED: "4 July" }] },
      both(2),
    ],
    ["an unknown reason without a date", { PlacedAdoption: [{ REASON_PLACED_CEASED: "?" }] }, both(1)],
  ],
});
