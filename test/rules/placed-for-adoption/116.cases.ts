import rule from "../../../rules/placed-for-adoption/116";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { PlacedAdoption: [{ DATE_PLACED_CEASED: "28/02/2023" }] }],
    ["leading zeros left off", { PlacedAdoption: [{ DATE_PLACED_CEASED: "3/1/2023" }] }],
    ["a date that Excel holds as a serial number", { PlacedAdoption: [{ DATE_PLACED_CEASED: 44985 }] }],
    ["blank", { PlacedAdoption: [{ DATE_PLACED_CEASED: "" }] }],
  ],
  finds: [
    [
      "February has no 30th",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "30/02/2023" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED"],
    ],
    [
      "two-digit year",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "03/10/22" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED"],
    ],
    [
      "a time behind the date",
      { PlacedAdoption: [{}, { DATE_PLACED_CEASED: "03/10/2022 00:00" }] },
      ["PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
  ],
});
