import rule from "../../../rules/placed-for-adoption/120";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "every code",
      {
        PlacedAdoption: [
          { REASON_PLACED_CEASED: "RD1" },
          { REASON_PLACED_CEASED: "RD2" },
          { REASON_PLACED_CEASED: "RD3" },
          { REASON_PLACED_CEASED: "RD4" },
        ],
      },
    ],
    ["small letters", { PlacedAdoption: [{ REASON_PLACED_CEASED: "rd3" }] }],
    ["blank", { PlacedAdoption: [{ REASON_PLACED_CEASED: "" }] }],
  ],
  finds: [
    [
      "there is no RD5",
      { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD5" }] },
      ["PlacedAdoption 1 REASON_PLACED_CEASED"],
    ],
    [
      "there is no RD0",
      { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD0" }] },
      ["PlacedAdoption 1 REASON_PLACED_CEASED"],
    ],
    [
      "a space beside the code",
      { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD1 " }] },
      ["PlacedAdoption 1 REASON_PLACED_CEASED"],
    ],
  ],
});
