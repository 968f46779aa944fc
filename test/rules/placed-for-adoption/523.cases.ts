import rule from "../../../rules/placed-for-adoption/523";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["dates agree", { PlacedAdoption: [{ DATE_PLACED: "03/05/2024" }], AD1: [{ DATE_INT: "3/5/2024" }] }],
    ["unreadable date", { PlacedAdoption: [{ DATE_PLACED: "3 May 24" }], AD1: [{ DATE_INT: "01/05/2024" }] }],
    [
      "unreadable date in the adoption record",
      { PlacedAdoption: [{ DATE_PLACED: "03/05/2024" }], AD1: [{ DATE_INT: "1 May 24" }] },
    ],
    ["blank on either side", { PlacedAdoption: [{ DATE_PLACED: "03/05/2024" }], AD1: [{ DATE_INT: "" }] }],
    [
      "CHILD in one table only",
      { PlacedAdoption: [{ DATE_PLACED: "03/05/2024" }], AD1: [{ CHILD: "2", DATE_INT: "04/05/2024" }] },
    ],
    [
      "no decision date",
      { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD1" }], AD1: [{ DATE_INT: "04/05/2024" }] },
    ],
  ],
  finds: [
    [
      "decided a day later",
      { PlacedAdoption: [{ DATE_PLACED: "04/05/2024" }], AD1: [{ DATE_INT: "03/05/2024" }] },
      ["PlacedAdoption 1 DATE_PLACED", "AD1 1 DATE_INT"],
    ],
    [
      "decided a day earlier",
      { PlacedAdoption: [{ DATE_PLACED: "02/05/2024" }], AD1: [{ DATE_INT: "03/05/2024" }] },
      ["PlacedAdoption 1 DATE_PLACED", "AD1 1 DATE_INT"],
    ],
    [
      "one of two decisions agrees: the other is marked",
      {
        PlacedAdoption: [{ DATE_PLACED: "03/05/2024" }, { DATE_PLACED: "01/02/2023" }],
        AD1: [{ DATE_INT: "03/05/2024" }],
      },
      ["PlacedAdoption 2 DATE_PLACED", "AD1 1 DATE_INT"],
    ],
  ],
});
